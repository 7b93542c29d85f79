import { asRow } from '../entry/newer-entry.ts';
import { openEntries } from '../lock/open-entries.ts';
import { withCodec } from '../lock/with-codec.ts';
import { unlessLocked } from '../log-problem.ts';
import type { OpenRows } from '../retention/expired-rows.ts';

/** Opens what can be opened; while the log is locked nothing is. @throws LogProblem */
export const decryptRows: OpenRows = async (rows) => {
  const opened = await unlessLocked(withCodec((codec) => openEntries(codec, rows)));
  return opened?.map((entry) => entry && asRow(entry)) ?? rows.map(() => null);
};
