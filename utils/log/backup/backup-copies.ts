/** One whole backup in the folder. */
export type BackupCopy = {
  /** Of the file. */
  name: string;
  /** Counts the backups of this folder, from 1 on. */
  number: number;
  /** When it was made, in epoch milliseconds. */
  at: number;
  entries: number;
};

/** Entries that the newest backup lacks, and that each one with a number from `from` to `to` has. */
export type CopySpan = { from: number; to: number };

/** Which entries the newest backup has, and since which one each; and what older ones had. */
export type BackupHistory = {
  number: number;
  /** Ids of entries, and for each the number of the first backup that had it without a break. */
  ids: readonly string[];
  since: readonly number[];
  lost: readonly CopySpan[];
};

const day = 86_400_000;
/** So many weeks and months with a copy keep one each. */
const weeks = 4;
const months = 12;

export const noHistory: BackupHistory = { number: 0, ids: [], since: [], lost: [] };

/** What is known after one more backup. @param ids of the entries that are in it for certain */
export function withBackup(history: BackupHistory, ids: readonly string[]): BackupHistory {
  const number = history.number + 1;
  const before = new Map(history.ids.map((id, at) => [id, history.since[at] ?? number]));
  const since = ids.map((id) => before.get(id) ?? number);
  for (const id of ids) before.delete(id);
  const lost = new Map(history.lost.map((span) => [`${span.from} ${span.to}`, span]));
  for (const from of before.values()) {
    lost.set(`${from} ${history.number}`, { from, to: history.number });
  }
  return { number, ids, since, lost: [...lost.values()] };
}

/**
 * Which copies stay: the newest, the largest, the newest of each of the last four weeks and twelve
 * months that have one, and for every entry that the newest lacks one that has it, as long as
 * there is one.
 * @param copies those whose files are there, the newest among them
 * @param lost as `withBackup` tells. @returns their names
 */
export function copiesThatStay(
  copies: readonly BackupCopy[],
  lost: readonly CopySpan[],
): ReadonlySet<string> {
  const all = copies.toSorted((one, other) => other.number - one.number);
  const stay = new Set<BackupCopy>();
  const [newest] = all;
  if (newest) stay.add(newest);
  const largest = all.toSorted((one, other) => other.entries - one.entries)[0];
  if (largest) stay.add(largest);
  for (const copy of firstOfEach(all, weekOf, weeks)) stay.add(copy);
  for (const copy of firstOfEach(all, monthOf, months)) stay.add(copy);
  const within =
    ({ from, to }: CopySpan) =>
    (copy: BackupCopy) =>
      copy.number >= from && copy.number <= to;
  // By their end, and of each the newest that can be: so the fewest copies have it all.
  for (const span of lost.toSorted((one, other) => one.to - other.to)) {
    if ([...stay].some(within(span))) continue;
    const copy = all.find(within(span));
    if (copy) stay.add(copy);
  }
  return new Set([...stay].map(({ name }) => name));
}

/** Of copies, newest first, the newest of each stretch of time; by the copies, not by the clock. */
function firstOfEach(all: readonly BackupCopy[], stretchOf: (at: number) => string, most: number) {
  const found = new Map<string, BackupCopy>();
  for (const copy of all) {
    const stretch = stretchOf(copy.at);
    if (!found.has(stretch)) found.set(stretch, copy);
  }
  return [...found.values()].slice(0, most);
}

/** Weeks begin on Monday; the first day of 1970 was a Thursday. */
function weekOf(at: number): string {
  return String(Math.floor((at / day + 3) / 7));
}

function monthOf(at: number): string {
  const date = new Date(at);
  return `${date.getUTCFullYear()} ${date.getUTCMonth()}`;
}

/** Spans of which no copy is left any more tell nothing. */
export function withoutEmpty(history: BackupHistory, copies: readonly BackupCopy[]): BackupHistory {
  const lost = history.lost.filter(({ from, to }) =>
    copies.some(({ number }) => number >= from && number <= to),
  );
  return { ...history, lost };
}
