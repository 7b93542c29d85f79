import { unlessLocked } from '../log-problem.ts';
import type { OpenRows } from '../retention/expired-rows.ts';
import { withCodec } from './codec.ts';

/** Opens what can be opened; while the log is locked nothing is. @throws LogProblem */
export const decryptRows: OpenRows = async (rows) =>
  (await unlessLocked(withCodec((codec) => codec.open(rows)))) ?? rows.map(() => null);
