import { logCases } from './log-contract.ts';
import { logPlace } from './log-place.ts';
import '../unit/lock/quick-keys.ts';

/** How each case came out; `error` is absent for those that held. */
export type CaseResult = { name: string; ms: number; error?: string };

/** Runs the contract where it is: bundled as a script, inside a page of the extension. */
export async function runLogContract(): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const { name, run } of logCases) {
    const place = logPlace();
    const start = performance.now();
    const error = await place
      .reset()
      .then(() => run(place))
      .then(
        () => undefined,
        (reason: unknown) => String(reason instanceof Error ? reason.stack : reason),
      );
    const ms = Math.round(performance.now() - start);
    results.push(error === undefined ? { name, ms } : { name, ms, error });
  }
  return results;
}

Object.assign(globalThis, { runLogContract });
