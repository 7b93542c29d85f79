import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { evaluateIn } from '../../tools/browsers/cdp.ts';
import type { Chromium } from '../../tools/browsers/chromium.ts';

/** What one opening of a page cost. */
export type Sample = {
  /** Milliseconds from the navigation to the first contentful paint. */
  firstPaint: number;
  /** Milliseconds until the largest piece of content stood, as the browser tells it. */
  contentVisible: number;
  /** Milliseconds of the page's main thread within the time it was looked at. */
  cpu: number;
  /** Bytes of the script heap after a collection. */
  heap: number;
  /** Bytes of script that were fetched, as they lie in the build. */
  scriptBytes: number;
  /** Files fetched before the content stood, the page itself among them. */
  requests: number;
  elements: number;
  /** The sum of all layout shifts; 0 is none. */
  layoutShift: number;
};

/** How long a page is looked at without a press, in milliseconds. */
const lookedAt = 1500;

type Seen = {
  firstPaint: number;
  contentVisible: number;
  layoutShift: number;
  elements: number;
};

const look = `(async () => {
  const entries = (type) => new Promise((resolve) => {
    const found = [];
    const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
    observer.observe({ type, buffered: true });
    setTimeout(() => { observer.disconnect(); resolve(found); }, 50);
  });
  const [paints, contents, shifts] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift'].map(entries),
  );
  return {
    firstPaint: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
    contentVisible: contents.at(-1)?.startTime ?? NaN,
    layoutShift: shifts.reduce((sum, { value }) => sum + value, 0),
    elements: document.querySelectorAll('*').length,
  };
})()`;

/**
 * Opens a page in a tab of its own, looks at it without a press, and closes it.
 * @param folder the built extension, for the sizes of its files
 * @throws Error when nothing was painted in time
 */
export async function sampleOf(
  { cdp, extensionId }: Chromium,
  folder: string,
  page: string,
): Promise<Sample> {
  const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const send = (method: string, params = {}) => cdp.send(method, params, session);
  const metric = async (name: string): Promise<number> => {
    const { metrics } = await send('Performance.getMetrics');
    return (
      (metrics as { name: string; value: number }[]).find((one) => one.name === name)?.value ?? 0
    );
  };
  // The page's own list of resources leaves out those of an extension.
  const fetched: { path: string; at: number }[] = [];
  let began = 0;
  const unlisten = cdp.on('Network.requestWillBeSent', ({ request, timestamp }, from) => {
    if (from !== session) return;
    began ||= Number(timestamp);
    const { pathname } = new URL((request as { url: string }).url);
    fetched.push({ path: pathname, at: (Number(timestamp) - began) * 1000 });
  });
  try {
    await send('Network.enable');
    await send('Performance.enable', { timeDomain: 'threadTicks' });
    await send('Page.navigate', { url: `chrome-extension://${extensionId}/${page}.html` });
    await wait(lookedAt);
    const busy = await metric('TaskDuration');
    const seen = await evaluateIn<Seen>(cdp, session, look);
    if (!seen.firstPaint) throw new Error(`Nothing was painted on ${page} in ${lookedAt} ms.`);
    await send('HeapProfiler.collectGarbage');
    const heap = await metric('JSHeapUsedSize');
    const sizeOf = (path: string) => {
      const file = join(folder, path);
      return existsSync(file) ? statSync(file).size : 0;
    };
    const scripts = fetched.filter(({ path }) => path.endsWith('.js'));
    return {
      firstPaint: seen.firstPaint,
      contentVisible: seen.contentVisible || seen.firstPaint,
      cpu: busy * 1000,
      heap,
      scriptBytes: scripts.reduce((sum, { path }) => sum + sizeOf(path), 0),
      requests: fetched.filter(({ at }) => at <= seen.contentVisible).length,
      elements: seen.elements,
      layoutShift: seen.layoutShift,
    };
  } finally {
    unlisten();
    await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}
