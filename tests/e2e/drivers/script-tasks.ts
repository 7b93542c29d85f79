import type { CDPSession, Page } from 'playwright-core';

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the processor, without what other programs took. */
  tdur?: number;
  args?: { name?: string };
};

/** Where our scripts run; what is in none of these is the browser's own. */
const scripts = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction'];
/** The browser's own work, also where a script waits for it. */
const layout = ['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'ParseHTML', 'HitTest'];

/**
 * How long the longest tasks of our scripts are while something is done, in processor ms, longest
 * first: the browser's own layout within them is taken out.
 */
export async function scriptTasksWhile(
  page: Page,
  work: () => Promise<unknown>,
): Promise<number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser to trace');
  const session = await browser.newBrowserCDPSession();
  const events = await traced(session, work);
  await session.detach();
  const mains = events.filter(({ ph, args }) => ph === 'M' && args?.name === 'CrRendererMain');
  const spent = mains.flatMap(({ pid, tid }) =>
    tasksOf(events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')),
  );
  return spent.sort((one, other) => other - one).slice(0, 10);
}

async function traced(session: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await session.send('Tracing.start', { categories: categories.join() });
  await work();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  return events;
}

/** The script time of each task of one thread, in ms. */
function tasksOf(events: readonly TraceEvent[]): number[] {
  const sorted = events.toSorted(
    (one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0),
  );
  const tasks: number[] = [];
  let task = { end: 0, time: 0 };
  let script = 0;
  let own = 0;
  for (const { name, ts, dur = 0, tdur = dur } of sorted) {
    const end = ts + dur;
    if (ts >= task.end && (name === 'RunTask' || name.endsWith('RunTask'))) {
      if (task.time > 0) tasks.push(task.time / 1_000);
      task = { end, time: 0 };
    }
    if (scripts.includes(name) && ts >= script) {
      script = end;
      task.time += tdur;
    }
    if (layout.includes(name) && ts < script && ts >= own) {
      own = end;
      task.time -= tdur;
    }
  }
  if (task.time > 0) tasks.push(task.time / 1_000);
  return tasks;
}
