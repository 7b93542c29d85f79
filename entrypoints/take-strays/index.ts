import { rememberLine } from '../../components/cards/line-waits.ts';
import type { Taken } from '../../utils/log/strays.ts';
import { takeStrays } from '../../utils/log/take-strays.ts';

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
