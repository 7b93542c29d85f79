import { rememberLine } from '../../components/newtab/line-hint.ts';
import type { Taken } from '../../utils/log/containers/stray-message.ts';
import { takeStrays } from '../../utils/log/containers/take-strays.ts';

/** A script that the worker fetches when a container has words for the log. */
export default {
  include: ['firefox'],
  main: () => take,
};

async function take(strays: unknown): Promise<Taken> {
  const taken = await takeStrays(strays);
  // So that the next new tab looks for it.
  if (taken.drafts.includes('line')) rememberLine('…');
  return taken;
}
