import { isDay, isInstant } from './date-text.ts';
import { afters, type Entry, type EntryKind, type Payloads } from './entry.ts';
import { isId } from './entry-id.ts';
import { isBlank, textLimit } from './text.ts';

const elements = ['kindness', 'humanity', 'mindfulness'] as const;
const sources = ['nudge', 'popup', 'newtab'] as const;
/** Names we give ourselves (of patterns, touches, cards, zones) are short. */
const nameLimit = 200;
const feelingLimit = 20;
export const earlierLimit = 20;
const hour = 3_600_000;

type Fields = { readonly [name: string]: unknown };

/**
 * Reads anything that claims to be an entry: a stored row, a line of an import. Text comes back
 * exactly as it is; whatever is not part of an entry is left out.
 * @returns null when it cannot be one. Never throws.
 */
export function parseEntry(raw: unknown): Entry | null {
  const row = fields(raw);
  if (!row) return null;
  const { id, at, zone, day, element, source } = row;
  if (!isId(id) || !isInstant(at) || !isDay(day) || !isDayOf(day, at)) return null;
  if (!isName(zone) || !isOneOf(elements, element) || !isOneOf(sources, source)) return null;
  if (typeof row.kind !== 'string' || !Object.hasOwn(readers, row.kind)) return null;
  const kind = row.kind as EntryKind;
  const payload = fields(row.payload);
  const read = payload && readers[kind](payload);
  if (!read) return null;
  const entry = { id, at, zone, day, kind, element, source, payload: read } as Entry;
  if (row.after !== undefined) {
    if (!isOneOf(afters, row.after)) return null;
    entry.after = row.after;
  }
  if (row.hard !== undefined) {
    if (row.hard !== true) return null;
    entry.hard = true;
  }
  if (row.comesBack !== undefined) {
    if (row.comesBack !== true) return null;
    entry.comesBack = true;
  }
  if (row.editedAt !== undefined) {
    if (!isInstant(row.editedAt)) return null;
    entry.editedAt = row.editedAt;
  }
  if (row.earlier !== undefined) {
    const { earlier } = row;
    if (!entry.editedAt || !Array.isArray(earlier)) return null;
    if (earlier.length > earlierLimit || !earlier.every(isInstant)) return null;
    entry.earlier = [...earlier] as string[];
  }
  return entry;
}

/** Whether an entry says nothing at all, so that there is nothing to keep. */
export function saysNothing(entry: { kind: EntryKind; payload: Entry['payload'] }): boolean {
  const payload = entry.payload as Partial<
    Payloads['reframe'] & Payloads['notice'] & Payloads['line']
  >;
  const { text = '', harsh = '', friend = '', kinder = '', note = '', where = '' } = payload;
  switch (entry.kind) {
    case 'hand-on-heart':
      return false;
    case 'reframe':
      return isBlank(harsh + friend + kinder + (payload.responsibility ?? ''));
    case 'notice':
      return (payload.feelings ?? []).every(isBlank) && isBlank(note + where);
    default:
      return isBlank(text);
  }
}

const readers: { [K in EntryKind]: (raw: Fields) => Payloads[K] | null } = {
  'hand-on-heart'(raw) {
    const { seconds, pattern, finished } = raw;
    if (!isNumber(seconds, 0, 86_400) || !isName(pattern)) return null;
    if (typeof finished !== 'boolean') return null;
    return withMore({ seconds, pattern, finished }, raw, { touch: isName });
  },
  reframe(raw) {
    const { harsh, friend, kinder } = raw;
    if (!isText(harsh) || !isText(friend) || !isText(kinder)) return null;
    return withMore({ harsh, friend, kinder }, raw, { dear: isText, responsibility: isText });
  },
  notice(raw) {
    const { feelings } = raw;
    if (!Array.isArray(feelings) || feelings.length > feelingLimit || !feelings.every(isText)) {
      return null;
    }
    return withMore({ feelings: [...feelings] as string[] }, raw, {
      strength: (value): value is number => isNumber(value, 1, 5),
      where: isText,
      note: isText,
    });
  },
  'not-alone'(raw) {
    return isText(raw.text) ? withMore({ text: raw.text }, raw, { cardId: isName }) : null;
  },
  letter(raw) {
    const returns = (value: unknown): value is string => value === 'hard' || isDay(value);
    const series = (value: unknown): value is number =>
      isNumber(value, 1, 7) && Number.isInteger(value);
    const more = { returns, opened: isInstant, series };
    return isText(raw.text) ? withMore({ text: raw.text }, raw, more) : null;
  },
  line(raw) {
    return isText(raw.text) ? withMore({ text: raw.text }, raw, { cardId: isName }) : null;
  },
};

/** Adds the optional fields that are there; one wrong value spoils the whole. */
function withMore<B extends object, M extends Record<string, (value: unknown) => boolean>>(
  base: B,
  raw: Fields,
  more: M,
): (B & { [K in keyof M]?: M[K] extends (value: unknown) => value is infer V ? V : never }) | null {
  const whole = { ...base } as Record<string, unknown>;
  for (const [name, fits] of Object.entries(more)) {
    if (!Object.hasOwn(raw, name) || raw[name] === undefined) continue;
    if (!fits(raw[name])) return null;
    whole[name] = raw[name];
  }
  return whole as ReturnType<typeof withMore<B, M>>;
}

/** Own fields only, so that nothing inherited or from `__proto__` counts. */
function fields(raw: unknown): Fields | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  return { ...raw };
}

function isOneOf<const V extends readonly string[]>(values: V, raw: unknown): raw is V[number] {
  return values.some((value) => value === raw);
}

export function isText(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= textLimit && raw.isWellFormed();
}

function isName(raw: unknown): raw is string {
  return isText(raw) && raw.length <= nameLimit;
}

function isNumber(raw: unknown, least: number, most: number): raw is number {
  return typeof raw === 'number' && raw >= least && raw <= most;
}

/** No zone is further than 14 hours (in history: 16) from UTC. */
function isDayOf(day: string, at: string): boolean {
  const early = Date.parse(`${day}T00:00:00.000Z`) - Date.parse(at);
  return early <= 16 * hour && early > -(24 + 16) * hour;
}
