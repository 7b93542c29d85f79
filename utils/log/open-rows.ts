import { withCodec } from './codec.ts';
import type { OpenRows } from './over.ts';
import { unlessLocked } from './problem.ts';

/** Opens what can be opened; while the log is locked nothing is. @throws LogProblem */
export const openRows: OpenRows = async (rows) =>
  (await unlessLocked(withCodec((codec) => codec.open(rows)))) ?? rows.map(() => null);
