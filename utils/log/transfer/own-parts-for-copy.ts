import { readDraftRow, type StampedFields } from '../database/draft-row.ts';
import { read } from '../database/transactions.ts';
import type { Codec } from '../lock/codec.ts';
import { withCodec } from '../lock/with-codec.ts';
import { type OwnPartName, type OwnParts, ownPartNames, ownParts } from './own-parts.ts';

/** For a copy. What stays closed is not in it. @throws LogProblem */
export async function ownPartsForCopy(): Promise<Partial<OwnParts>> {
  const parts = ownPartNames.map(async (name) => [name, await partForCopy(name)] as const);
  const found = (await Promise.all(parts)).filter(([, value]) => value !== null);
  return Object.fromEntries(found);
}

function partForCopy<P extends OwnPartName>(name: P): Promise<OwnParts[P] | null> {
  const { slot, inCopy } = ownParts[name];
  return withCodec(async (codec) => inCopy(await fieldsOf(codec, slot)));
}

async function fieldsOf(codec: Codec, slot: string): Promise<StampedFields> {
  const raw = await read(['drafts'], (tx) => tx.objectStore('drafts').get(slot));
  const draft = raw === undefined ? readDraftRow(raw, slot) : await codec.openDraft(raw, slot);
  return draft?.fields ?? {};
}
