/** What a guided letter goes through, in this order. */
export const letterParts = ['happened', 'friend', 'need', 'wish'] as const;
export const letterKinds = ['guided', 'blank', 'series'] as const;
/** About how long, in minutes: an invitation, nothing ends with it. */
export const letterMinutes = [3, 15] as const;
/** When it comes back; `log` is never. */
export const letterReturns = ['week', 'month', 'date', 'hard', 'log'] as const;
export const letterSteps = ['begin', ...letterParts, 'page', 'returns', 'feet'] as const;
/** Shapira and Mongrain (2010) had people write on seven evenings. */
export const seriesLength = 7;

export type LetterPart = (typeof letterParts)[number];
export type LetterKind = (typeof letterKinds)[number];
export type LetterMinutes = (typeof letterMinutes)[number];
export type LetterReturns = (typeof letterReturns)[number];
export type LetterStep = (typeof letterSteps)[number];

/** A letter being written. Each way of writing keeps its own words when another is chosen. */
export type LetterDraft = Record<LetterPart, string> & {
  kind: LetterKind;
  minutes: LetterMinutes;
  step: LetterStep;
  /** The text of a blank page, and of one of the seven. */
  page: string;
  /** Which of the seven, 1 to 7; 0 until it was looked up. */
  series: number;
  returns: LetterReturns;
  /** The day chosen for `date`, YYYY-MM-DD; empty until one is. */
  on: string;
  /** The entry it became, while the grounding after it is open; empty before. */
  kept: string;
  /** When that entry comes back: a day, 'hard' or 'log'; empty before. */
  returnsOn: string;
};

export const emptyLetter: LetterDraft = {
  kind: 'guided',
  minutes: 3,
  step: 'begin',
  happened: '',
  friend: '',
  need: '',
  wish: '',
  page: '',
  series: 0,
  returns: 'month',
  on: '',
  kept: '',
  returnsOn: '',
};

/** The steps of one kind of letter, as far as they are counted: the grounding after it is not. */
export function stepsOf(kind: LetterKind): readonly LetterStep[] {
  return kind === 'guided' ? ['begin', ...letterParts, 'returns'] : ['begin', 'page', 'returns'];
}

/** The step a draft is at; one that does not belong to its kind counts as the first. */
export function placeOf({ kind, step }: Pick<LetterDraft, 'kind' | 'step'>): LetterStep {
  return step === 'feet' || stepsOf(kind).includes(step) ? step : 'begin';
}

/** The step before (-1) or after (1), or null at an end. */
export function letterStepBeside(
  { kind, step }: Pick<LetterDraft, 'kind' | 'step'>,
  offset: -1 | 1,
): LetterStep | null {
  const steps = stepsOf(kind);
  const at = steps.indexOf(step);
  return at < 0 ? null : (steps[at + offset] ?? null);
}

/**
 * What was written, by what it answers: one of the questions, a blank page, or one of the seven. Words
 * written in another way before the kind was changed are part of it: none are lost. Empty when
 * nothing was written.
 */
export function letterAnswers(draft: LetterDraft): { name: string; words: string }[] {
  const page = draft.kind === 'series' && draft.series > 0 ? 'series' : 'page';
  return [...letterParts.map((part) => [part, draft[part]] as const), [page, draft.page] as const]
    .filter(([, words]) => !isBlank(words))
    .map(([name, words]) => ({ name, words: words.trim() }));
}

/** Whether nothing of one's own is in it yet. */
export function isEmptyLetter(draft: LetterDraft): boolean {
  return isBlank(draft.page) && letterParts.every((part) => isBlank(draft[part]));
}

/** The kind words of a letter to rest on after it: the wish, else what a friend would see. */
export function letterQuote(draft: LetterDraft): string {
  return draft.wish.trim() || draft.friend.trim();
}

/**
 * What an entry says about its return: a day, 'hard', or nothing.
 * @param today the local day, YYYY-MM-DD
 * @returns null while a day has to be chosen first: it may not be today or earlier.
 */
export function returnOf(
  { returns, on }: Pick<LetterDraft, 'returns' | 'on'>,
  today: string,
): { returns?: string } | null {
  if (returns === 'log') return {};
  if (returns === 'hard') return { returns };
  if (returns === 'date') return isLaterDay(on, today) ? { returns: on } : null;
  return { returns: dayIn(returns, today) };
}

/** The day a week or a month from today; the last of a shorter month. Years have four digits. */
export function dayIn(span: 'week' | 'month', today: string): string {
  const date = Temporal.PlainDate.from(today).add(span === 'week' ? { weeks: 1 } : { months: 1 });
  return date.year > 9999 ? '9999-12-31' : date.toString();
}

/** The first day that can be chosen. */
export function dayAfter(today: string): string {
  return Temporal.PlainDate.from(today).add({ days: 1 }).toString();
}

function isLaterDay(day: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day <= today) return false;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    // A 31 February.
    return false;
  }
}

/**
 * Which of the seven comes next: the one after the last one kept, whenever that was. After the
 * seventh they begin again.
 * @param last the number of the last one kept, or null when there is none
 */
export function nextInSeries(last: number | null): number {
  return last === null ? 1 : (last % seriesLength) + 1;
}

/** What is known of a kept letter when it is asked whether it may come back. */
export type KeptLetter = {
  returns?: string | undefined;
  opened?: string | undefined;
  hard?: boolean | undefined;
  after?: string | undefined;
};

/** Hard letters never come back by themselves, and none comes back twice. */
function mayComeBack({ returns, opened, hard, after }: KeptLetter): boolean {
  return returns !== undefined && opened === undefined && !hard && after !== 'heavier';
}

/** Whether it comes back on this local day; a day that has gone by still counts. */
export function isLetterDue(letter: KeptLetter, today: string): boolean {
  const { returns } = letter;
  return mayComeBack(letter) && returns !== undefined && returns !== 'hard' && returns <= today;
}

/** Whether the next hard moment brings it back. */
export function waitsForHardMoment(letter: KeptLetter): boolean {
  return mayComeBack(letter) && letter.returns === 'hard';
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
