import { seeded } from '../seeded.ts';

/** The list in an order of chance. */
export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const all = list.map((value) => ({ value, at: next() }));
  return all.sort((one, other) => one.at - other.at).map(({ value }) => value);
}

/** The folder that a file counts to: `utils/log/entry/entry.ts` to `utils/log`. */
export function folderOf(file: string): string {
  const names = file.split('/').slice(0, -1);
  return names.slice(0, 2).join('/');
}

/**
 * How many of `size` each folder gets: its share, but at least `least` where it has as many.
 * @param counts what each folder has
 */
export function shares(
  counts: ReadonlyMap<string, number>,
  size: number,
  least: number,
): Map<string, number> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map(
    [...counts].map(([folder, count]) => {
      const share = Math.round((size * count) / Math.max(1, total));
      return [folder, Math.min(count, Math.max(share, least))];
    }),
  );
}

/** A sample by folder; for one seed and one source it is always the same, in the same order. */
export function drawn<T extends { file: string }>(
  all: readonly T[],
  size: number,
  seed: number,
): T[] {
  const folders = Map.groupBy(all, ({ file }) => folderOf(file));
  const counts = new Map([...folders].map(([folder, list]) => [folder, list.length]));
  const least = Math.min(8, Math.floor(size / Math.max(1, folders.size)));
  const next = seeded(seed);
  const picked = [...shares(counts, size, least)].flatMap(([folder, share]) =>
    shuffled(folders.get(folder) ?? [], next).slice(0, share),
  );
  return shuffled(picked, next);
}
