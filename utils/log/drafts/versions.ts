import { isRecord } from '../../validation/is-record.ts';
import { isName } from '../entry/text.ts';

/** One change: when, in epoch ms, and by which page or import. */
export type Version = { at: number; by: string };
/** The change that made it what it is, and those before, the newest first, one for each page. */
export type Versioned = { edited: Version; earlier?: Version[] };
/** Who changes something, and when, in epoch milliseconds. */
export type VersionBy = { by: string; now: number };

/** More changes before than these are not told from changes elsewhere: both versions stay then. */
const mostEarlier = 20;

/** The lineage of what takes the place of another. Later than that, whatever the clock says. */
export function nextVersion(before: Versioned | null, { by, now }: VersionBy): Versioned {
  if (!before) return { edited: { at: now, by } };
  const at = Math.max(now, before.edited.at + 1);
  return { edited: { at, by }, earlier: newestOfEach(versionsOf(before)) };
}

/** The lineage of what was made of several: each of them was on the way to it. */
export function versionOver(all: readonly Versioned[], how: VersionBy): Versioned {
  const [newest] = all.toSorted((one, other) => other.edited.at - one.edited.at);
  const { edited } = nextVersion(newest ?? null, how);
  return { edited, earlier: newestOfEach(all.flatMap(versionsOf)) };
}

/** Whether a version was on the way to what stands here, or is it. */
export function covers(one: Versioned, { at, by }: Version): boolean {
  return versionsOf(one).some((known) => known.by === by && known.at >= at);
}

/** What a row or a file says of it. @returns null for what cannot be ours */
export function readVersioned({ edited, earlier }: Record<string, unknown>): Versioned | null {
  if (!isVersion(edited)) return null;
  if (earlier === undefined) return { edited: copyOf(edited) };
  if (!Array.isArray(earlier) || earlier.length > mostEarlier || !earlier.every(isVersion)) {
    return null;
  }
  return { edited: copyOf(edited), earlier: earlier.map(copyOf) };
}

const versionsOf = ({ edited, earlier = [] }: Versioned) => [edited, ...earlier];
const copyOf = ({ at, by }: Version): Version => ({ at, by });

function newestOfEach(versions: readonly Version[]): Version[] {
  const newest = new Map<string, Version>();
  for (const one of versions) {
    const known = newest.get(one.by);
    if (!known || known.at < one.at) newest.set(one.by, one);
  }
  return [...newest.values()].sort((one, other) => other.at - one.at).slice(0, mostEarlier);
}

function isVersion(raw: unknown): raw is Version {
  return isRecord(raw) && Number.isSafeInteger(raw.at) && isName(raw.by);
}
