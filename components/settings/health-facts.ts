import { alarmTimes } from '../../utils/browser/alarms.ts';
import { ask } from '../../utils/browser/client.ts';
import { permission } from '../../utils/browser/notifications.ts';
import { iconOnToolbar } from '../../utils/browser/toolbar-icon.ts';
import type { NudgeRow } from '../../utils/log/database/schema.ts';
import { recent } from '../../utils/log/nudge-history.ts';
import type { Status } from '../../utils/schedule/status.ts';
import { type Trouble, troubles } from '../../utils/stores/error-log.ts';

/** Everything the panel knows. Nothing in it was ever written by the person. */
export type Facts = {
  status: Status;
  alarms: Awaited<ReturnType<typeof alarmTimes>>;
  permission: Awaited<ReturnType<typeof permission>>;
  icon: boolean | null;
  troubles: Trouble[];
  nudges: NudgeRow[];
};

/** How many of the last nudges the panel lists. */
const listed = 20;

/** Asks first for the status, as that sets the alarms right. @throws when no worker answers */
export async function gatherFacts(): Promise<Facts> {
  const status = await ask('status');
  const [alarms, allowed, icon, trouble, nudges] = await Promise.all([
    alarmTimes(),
    permission(),
    iconOnToolbar(),
    troubles(),
    // Without the log the rest of the facts are still worth telling.
    recent(listed).catch(() => []),
  ]);
  return { status, alarms, permission: allowed, icon, troubles: trouble, nudges };
}

/** The same as text, in ISO times, to be pasted into a report. */
export function diagnosticText(facts: Facts, version: string): string {
  const iso = (at: number | null) =>
    at === null ? null : Temporal.Instant.fromEpochMilliseconds(at).toString();
  const times = (_key: string, value: unknown) =>
    typeof value === 'number' && value > 1e12 ? iso(value) : value;
  const { userAgent, language } = navigator;
  const zone = Temporal.Now.timeZoneId();
  const now = Temporal.Now.instant().toString();
  return JSON.stringify({ version, now, zone, language, userAgent, ...facts }, times, 2);
}
