import { lookAtKeeping, mayKeep } from '../../stores/keeping.ts';
import { newestEdit, readFields } from '../database/draft-row.ts';
import { refuseIfStopped } from '../database/transactions.ts';
import { putDraft, readDraft } from '../drafts/draft-store.ts';
import type { Entry } from '../entry/entry.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { changeEntries } from '../integrity/loss-check.ts';
import { type Swap, swapIn } from '../lock/codec.ts';
import { withCodec } from '../lock/with-codec.ts';
import { unlessLocked } from '../log-problem.ts';
import { mergeBatch } from '../transfer/merging.ts';
import type { StrayDraft, Taken } from './stray-message.ts';

/**
 * Takes words out of a container into the log, sealed where it has a lock. Twice does no harm: an
 * entry that is here already is recognised by its id.
 * @param raw whatever a page sent
 * @returns what is in the log now. What cannot be told apart from a closed row, and a draft whose
 *   slot is in use, is left out: it stays in the container until then. @throws LogProblem
 */
export async function takeStrays(raw: unknown): Promise<Taken> {
  await refuseIfStopped();
  const { entries, drafts } = (raw ?? {}) as Record<string, unknown>;
  const taken: Taken = { entries: [], drafts: [] };
  // What lies in a container stays there until it may be kept.
  await lookAtKeeping();
  if (!mayKeep()) return taken;
  for (const one of Array.isArray(entries) ? entries : []) {
    const entry = parseEntry(one);
    if (entry && (await unlessLocked(takeEntry(entry)))) taken.entries.push(entry.id);
  }
  for (const one of Array.isArray(drafts) ? drafts : []) {
    const draft = readStrayDraft(one);
    if (draft && (await takeDraft(draft))) taken.drafts.push(draft.slot);
  }
  return taken;
}

/** @throws LogProblem 'locked' where a closed row stands in its place */
function takeEntry(entry: Entry): Promise<true> {
  return withCodec(async (codec) => {
    const batch = { entries: [entry], beside: [], aside: [] };
    const { puts, beside } = await mergeBatch(codec, codec.seal, batch);
    if (puts.length + beside.length === 0) return true;
    const swaps = puts.map(({ row, seen }): Swap => ({ id: row.id, seen, next: row }));
    return changeEntries(
      ['entries'],
      async (tx) => {
        await swapIn(tx, swaps);
        let grown = puts.filter(({ seen }) => seen === undefined).length;
        for (const row of beside) {
          const entries = tx.objectStore('entries');
          if ((await entries.getKey(row.id)) !== undefined) continue;
          await entries.put(row);
          grown++;
        }
        return { result: true, grown };
      },
      codec,
    );
  });
}

async function takeDraft({ slot, fields }: StrayDraft): Promise<boolean> {
  const { row } = await readDraft(slot, []);
  if (Object.values(row.fields).some(({ value }) => !isBlank(value))) return false;
  // Newer than what was taken out of the slot before: that must not win over it.
  const at = Math.max(Date.now(), newestEdit(row.fields) + 1);
  // And by no page that has typed here: else a clock that was set back would make it an old edit.
  const by = crypto.randomUUID();
  const fresh = Object.entries(fields).map(
    ([name, field]) => [name, { ...field, at, by }] as const,
  );
  await putDraft(slot, { id: row.id, fields: Object.fromEntries(fresh) });
  return true;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() === '' : value === null || value === undefined;
}

function readStrayDraft(raw: unknown): StrayDraft | null {
  const { slot, fields } = (raw ?? {}) as Record<string, unknown>;
  return typeof slot === 'string' ? { slot, fields: readFields(fields) } : null;
}
