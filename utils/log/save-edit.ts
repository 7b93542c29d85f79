import { type Now, now as thisMoment } from '../browser/clock.ts';
import { lookAtKeeping, mayKeep } from '../stores/keeping.ts';
import { read, refuseIfStopped } from './database/transactions.ts';
import type { Pressed } from './drafts/draft.ts';
import { type DraftEnd, endDraft, planEnd } from './drafts/draft-end.ts';
import { changedEntry } from './entry/create-entry.ts';
import type { Entry } from './entry/entry.ts';
import { answerIn } from './entry/letter-answers.ts';
import { saysNothing } from './entry/parse-entry.ts';
import { textDigest } from './entry/text-digest.ts';
import { changeEntries } from './integrity/loss-check.ts';
import type { KeptDraft } from './keep-entry.ts';
import { type Codec, sameRow, swapIn } from './lock/codec.ts';
import { ConflictError } from './lock/lock-row.ts';
import { withCodec } from './lock/with-codec.ts';
import { LogProblem } from './log-problem.ts';
import { besideOf } from './transfer/merge-entries.ts';

/** What someone typed over the words of an entry. */
export type TextEdit = {
  /** By field: only what was touched. */
  texts: Readonly<Record<string, string>>;
  /** By field, the digest of the words that stood there when it was first touched. */
  from: Readonly<Record<string, string | undefined>>;
};

/** How a save ended. Nothing was written unless it says `saved`. */
export type SavedTexts =
  | { at: 'saved'; entry: Entry }
  /** Deleted meanwhile. */
  | { at: 'gone' }
  /** Nothing would be left of it. */
  | { at: 'blank' }
  /** Some words are others now than the ones that were typed over; the entry as it is now. */
  | { at: 'changed'; entry: Entry; fields: string[] };

type Options = {
  draft: KeptDraft;
  /** The entry's payload with changed texts. */
  payloadOf: (entry: Entry, texts: Record<string, string>) => Entry['payload'];
  /** Where words changed meanwhile, keeps what was typed beside it, as an entry of its own. */
  beside?: boolean;
  now?: Now;
};

/** One text of an entry, or one answer of a letter; what is not there is empty. */
export function textIn(entry: Entry, field: string): string {
  if (entry.kind === 'letter') return answerIn(entry.payload, field);
  const text = (entry.payload as Record<string, unknown>)[field];
  return typeof text === 'string' ? text : '';
}

/**
 * Saves edited texts, in one transaction with the end of their draft. Fields that were not touched
 * stay as they are now. It never writes over words that the person has not seen.
 * @throws LogProblem; then nothing was written and the draft is still there.
 */
export async function saveTexts(id: string, edit: TextEdit, options: Options): Promise<SavedTexts> {
  const { draft, now = thisMoment } = options;
  const time = now().epochMilliseconds;
  // Taken before anything is awaited: what is typed from here on goes into the next draft.
  const { id: draftId, edited, fields: kept } = draft.keeping();
  const end = { id: draftId, edited };
  await Promise.all([refuseIfStopped(), draft.flush(), lookAtKeeping()]);
  if (!mayKeep()) throw new LogProblem('not-kept');
  const done = await withCodec((codec) =>
    saveOnce(codec, id, edit, { ...options, end, kept, time }),
  );
  const { next, also } = done;
  if (next !== undefined) await draft.ended({ ...end, next, ...(also && { also: also.id }) });
  return done.saved;
}

type Press = Options & Ending & { time: number };
type Ending = { end: { id: string; edited: number }; kept: Pressed['fields'] };
type Done = { saved: SavedTexts; next?: DraftEnd['next']; also?: DraftEnd['also'] };

async function saveOnce(codec: Codec, id: string, edit: TextEdit, press: Press): Promise<Done> {
  const { draft, end, kept = {}, time, beside = false } = press;
  const seen = await read(['entries', 'drafts'], async (tx) => ({
    row: await tx.objectStore('entries').get(id),
    draft: (await tx.objectStore('drafts').get(draft.slot)) as unknown,
  }));
  const entry = seen.row === undefined ? null : await codec.openOwn(seen.row);
  if (!entry) return { saved: { at: 'gone' } };
  const fields = changedMeanwhile(entry, edit, end.edited);
  if (fields.length > 0 && !beside) return { saved: { at: 'changed', entry, fields } };
  const payload = press.payloadOf(entry, edit.texts);
  if (saysNothing({ kind: entry.kind, payload })) return { saved: { at: 'blank' } };
  const edited = changedEntry(entry, { payload }, time);
  const mine = fields.length > 0 ? await besideOf(edited) : edited;
  const place = mine.id === id ? seen.row : await rowOf(mine.id);
  const isThere = mine === entry || (mine.id !== id && place !== undefined);
  const swaps = isThere ? [] : [{ id: mine.id, seen: place, next: await codec.seal(mine) }];
  const over = await planEnd(codec, { ...end, at: time }, draft.slot, seen.draft, { kept });
  return changeEntries(
    ['entries', 'drafts', 'ended'],
    async (tx) => {
      // What goes beside an entry belongs to it as it was seen.
      if (!sameRow(await tx.objectStore('entries').get(id), seen.row)) throw new ConflictError();
      await swapIn(tx, swaps);
      const next = await endDraft(tx, over);
      const grown = swaps.length === 0 ? null : mine.id === id ? 0 : 1;
      const saved = { at: 'saved', entry: mine.id === id ? mine : entry } as const;
      return { result: { saved, next, also: over.also }, grown, ids: swaps.map((swap) => swap.id) };
    },
    codec,
  );
}

function rowOf(id: string): Promise<unknown> {
  return read(['entries'], (tx) => tx.objectStore('entries').get(id));
}

/**
 * The touched fields whose words are others now: neither what was typed over nor what is typed.
 * @param edited when it was typed, in ms: it decides for drafts that do not say what they were
 *   typed over, as older ones.
 */
function changedMeanwhile(entry: Entry, { texts, from }: TextEdit, edited: number): string[] {
  const changedLater = Date.parse(entry.editedAt ?? entry.at) > edited;
  return Object.entries(texts).flatMap(([field, text]) => {
    const now = textIn(entry, field);
    const over = from[field];
    const others = over === undefined ? changedLater : over !== textDigest(now);
    return text !== now && others ? [field] : [];
  });
}
