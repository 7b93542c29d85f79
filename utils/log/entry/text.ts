/**
 * The most one text of an entry may hold, in UTF-16 code units: a megabyte of pasted plain text
 * fits. Longer text is refused with a clear limit, never cut.
 */
export const textLimit = 1_048_576;
/** Names we give ourselves (of patterns, touches, cards, zones) are short. */
const nameLimit = 200;

export function isEntryText(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= textLimit && raw.isWellFormed();
}

export function isName(raw: unknown): raw is string {
  return isEntryText(raw) && raw.length <= nameLimit;
}

/**
 * Text as every store gives it back: lone surrogates become U+FFFD (extension storage would do
 * so anyway, IndexedDB would not). Nothing else changes: no trimming, no normalising.
 */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

const nothingToRead = /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether there is nothing a person could read: spaces, controls and joiners alone. */
export function isBlank(text: string): boolean {
  return nothingToRead.test(text);
}
