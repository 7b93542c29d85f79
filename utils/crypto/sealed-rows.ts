import { isSealed } from './is-sealed.ts';
import { type Numbers, readSealed, type Sealed, seal, unseal } from './seal.ts';

/** What of an entry stays in the clear: what finding the day and counting needs, nothing it says. */
export type ClearPart = { id: string; at: string; day: string; kind: string; element: string };
/** Which key sealed it, and what came out. */
export type SealedPart = Sealed & { key: string };
export type SealedRow = ClearPart & { sealed: SealedPart };
export type SealedDraft = { slot: string; id: string; sealed: SealedPart };

/** A key that seals, with its name and the numbers of this page. */
export type Sealer = { id: string; key: CryptoKey; numbers: Numbers };
/** Finds a key by name; null where it is not to be had. */
export type FindKey = (id: string) => Promise<CryptoKey | null>;

/** Which key is asked for; null for anything that was not sealed by us. */
export function keyNameOf(row: unknown): string | null {
  return isSealed(row) ? (readPart(row.sealed)?.key ?? null) : null;
}

/** @param entry plain data; what is not in the clear part is sealed. */
export async function sealRow<E extends ClearPart>(by: Sealer, entry: E): Promise<SealedRow> {
  const { id, at, day, kind, element, ...rest } = entry;
  const clear = { id, at, day, kind, element };
  const sealed = await seal(by.key, by.numbers, rowPlace(clear, by.id), rest);
  return { ...clear, sealed: { key: by.id, ...sealed } };
}

/** What the row was made of, unchecked; null when it does not open. */
export async function openRow(row: unknown, find: FindKey): Promise<object | null> {
  const part = isSealed(row) ? readPart(row.sealed) : null;
  const key = part && (await find(part.key));
  if (!part || !key) return null;
  const { id, at, day, kind, element } = row as unknown as ClearPart;
  const clear = { id, at, day, kind, element };
  const opened = await unseal(key, part, rowPlace(clear, part.key));
  const rest = opened?.content;
  return typeof rest === 'object' && rest !== null ? { ...rest, ...clear } : null;
}

export async function sealDraft(
  by: Sealer,
  slot: string,
  id: string,
  fields: object,
): Promise<SealedDraft> {
  const sealed = await seal(by.key, by.numbers, ['draft', slot, id, by.id], fields);
  return { slot, id, sealed: { key: by.id, ...sealed } };
}

/** The fields of a draft, unchecked; null when it does not open. @param slot the one it was typed in */
export async function openDraftRow(
  row: unknown,
  slot: string,
  find: FindKey,
): Promise<unknown | null> {
  const part = isSealed(row) ? readPart(row.sealed) : null;
  const key = part && (await find(part.key));
  if (!part || !key) return null;
  const { id } = row as unknown as SealedDraft;
  return (await unseal(key, part, ['draft', slot, id, part.key]))?.content ?? null;
}

function rowPlace({ id, at, day, kind, element }: ClearPart, key: string): readonly unknown[] {
  return ['entry', id, at, day, kind, element, key];
}

function readPart(raw: unknown): SealedPart | null {
  const sealed = readSealed(raw);
  const key = (raw as { key?: unknown } | null)?.key;
  return sealed && typeof key === 'string' ? { key, ...sealed } : null;
}
