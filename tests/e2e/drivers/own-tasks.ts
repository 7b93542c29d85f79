import type { Page } from 'playwright-core';

type Traced = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { type?: string; url?: string; functionName?: string } };
};

/** One task of a page's main thread in which scripts ran, in milliseconds of the processor's time. */
export type OwnTask = {
  /** What ran: timers, events, functions, by their names in the trace. */
  what: string;
  /** Spent in scripts; the browser's own laying out within is taken off. */
  own: number;
};

// Not the dispatch of an event: what the browser itself does about a key lies within it.
const scripts = /^(TimerFire|FireAnimationFrame|RunMicrotasks|FunctionCall|v8\.run)$/;
const browsersOwn = /^(Layout|UpdateLayoutTree|PrePaint|Paint|Layerize|Commit|HitTest)$/;

/**
 * Watches what a page's scripts take while something is done in it. Counted is the processor's
 * time of each task, so that a machine with much else to do says the same as a quiet one.
 */
export async function ownTasks(page: Page, act: () => Promise<void>): Promise<OwnTask[]> {
  const session = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never as Traced[])));
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline',
    transferMode: 'ReportEvents',
  });
  await act();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return tasksIn(events);
}

const within = (one: Traced, other: Traced) =>
  one.pid === other.pid &&
  one.tid === other.tid &&
  one.ts >= other.ts &&
  one.ts + (one.dur ?? 0) <= other.ts + (other.dur ?? 0);

function tasksIn(events: Traced[]): OwnTask[] {
  const whole = events.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined);
  const runs = outermost(whole.filter(({ name }) => scripts.test(name)));
  const others = outermost(whole.filter(({ name }) => browsersOwn.test(name)));
  return runs.map((run) => {
    const inside = others.filter((one) => within(one, run));
    const layout = inside.reduce((sum, one) => sum + (one.tdur ?? 0), 0);
    const { type, functionName, url } = run.args.data ?? {};
    const what = [run.name, type, functionName, url?.split('/').pop()].filter(Boolean).join(' ');
    return { what, own: ((run.tdur ?? 0) - layout) / 1_000 };
  });
}

function outermost(events: Traced[]): Traced[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const found: Traced[] = [];
  const last = new Map<string, Traced>();
  for (const one of sorted) {
    const thread = `${one.pid} ${one.tid}`;
    const before = last.get(thread);
    if (before && within(one, before)) continue;
    last.set(thread, one);
    found.push(one);
  }
  return found;
}
