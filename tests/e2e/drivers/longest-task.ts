import type { Cdp } from '../../tools/browsers/cdp.ts';

type TraceEvent = { name: string; tdur?: number; pid: number; tid: number };

/**
 * The longest task on a page's main thread while something runs, in ms the processor really spent
 * on it: what else the machine does is left out.
 */
export async function longestTask(cdp: Cdp, work: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const stopHearing = cdp.on('Tracing.dataCollected', (data) => {
    events.push(...(data.value as TraceEvent[]));
  });
  const ended = new Promise<void>((resolve) => {
    const stop = cdp.on('Tracing.tracingComplete', () => {
      stop();
      resolve();
    });
  });
  const includedCategories = ['toplevel', 'devtools.timeline'];
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await work();
  await cdp.send('Tracing.end');
  await ended;
  stopHearing();
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  // Only threads that ran a page's scripts.
  const ours = new Set(events.filter(({ name }) => name === 'FunctionCall').map(thread));
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && ours.has(thread(event)));
  if (tasks.length === 0) throw new Error('no task was recorded');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}
