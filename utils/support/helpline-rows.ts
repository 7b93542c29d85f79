import rows from './helpline-rows.json' with { type: 'json' };

/**
 * One row for each line whose number was read at its source, an operator's or a public body's page
 * or two that do not know of each other; nothing from memory. Whoever changes a number reads the
 * page, and says in the row when.
 */
export const helplines = rows as unknown as readonly Helpline[];

/** Somebody to talk to about anything; or about being hurt by others. */
export type HelplineKind = 'crisis' | 'violence';
export type ContactWay = 'call' | 'text' | 'whatsapp';

export type HelplineNumber = {
  /** As people there write it, spaces and all. */
  readonly number: string;
  readonly ways: readonly ContactWay[];
};

export type Helpline = {
  /** Two capital letters, ISO 3166. */
  readonly country: string;
  readonly kind: HelplineKind;
  /** What it calls itself; the same in every language. */
  readonly name: string;
  /** The first one is the one to show where there is room for one. */
  readonly lines: readonly [HelplineNumber, ...HelplineNumber[]];
  /** A page with a chat. */
  readonly chat?: string;
  /** Day and night, or between two times of every day there; null where no source told. */
  readonly hours: 'always' | { readonly from: string; readonly to: string } | null;
  /** Language codes, where the source names them. */
  readonly languages?: readonly string[];
  /** The page where the number was read. */
  readonly source: string;
  /** The second of two that do not know of each other, where one alone is not the operator's. */
  readonly secondSource?: string;
  /** The page's own date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where it has none. */
  readonly pageDate?: string;
  /** The month in which it was read, `YYYY-MM`. */
  readonly checked: string;
};
