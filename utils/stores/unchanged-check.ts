import type { EpochMs } from '../schedule/types.ts';
import { hash } from '../text/hash.ts';
import { type Guard, isMoment, isText, like, orNull } from '../validation/guards.ts';
import type { Stored } from './schedule-store.ts';

/**
 * How long the published status stands, left by a turn that left nothing to do. Kept beside it in
 * session storage, which a restart or an update empties. A start that finds all of this unchanged
 * need neither read the schedule nor set up `Temporal`, which together are a tenth of it.
 */
export type StatusSnapshot = {
  from: EpochMs;
  /** Not included. */
  until: EpochMs;
  /** Of the local clock, in minutes. */
  offset: number;
  /** As text, see `remember`. */
  state: string;
  /** A hash, of how the worker speaks as well: the settings hold a name, nobody's but theirs. */
  settings: string;
  /** Where the alarm of the next nudge belongs. */
  wakeAt: EpochMs | null;
  menu: string;
};

const isLongText: Guard<string> = (raw): raw is string => typeof raw === 'string';
const isCalm = like<StatusSnapshot>({
  from: isMoment,
  until: isMoment,
  offset: (raw): raw is number => typeof raw === 'number',
  state: isLongText,
  settings: isText,
  wakeAt: orNull(isMoment),
  menu: isLongText,
});

/** Reads what storage holds as such, whatever it holds; null for anything else. Never throws. */
export function readSnapshot(raw: unknown): StatusSnapshot | null {
  return isCalm(raw) ? raw : null;
}

/**
 * @param messages how the worker speaks, where that is another language: its menu would stand in the old one
 * @param policy what an organisation has set
 */
export function digestOf(settings: unknown, messages?: unknown, policy?: unknown): string {
  const more = [messages, policy].filter((one) => one !== undefined);
  return hash(JSON.stringify(more.length === 0 ? (settings ?? null) : [settings, ...more]));
}

/** Whether all is as it was. A zone that keeps the same time shows at the next heartbeat. */
export function isUnchanged(
  calm: StatusSnapshot,
  { state, settings, outbox, messages, policy }: Stored,
  now: { at: EpochMs; offset: number },
): boolean {
  return (
    outbox.length === 0 &&
    calm.from <= now.at &&
    now.at < calm.until &&
    calm.offset === now.offset &&
    calm.state === JSON.stringify(state) &&
    calm.settings === digestOf(settings, messages, policy)
  );
}
