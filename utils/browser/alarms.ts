import { browser } from 'wxt/browser';

const moment = 'moment';
const heartbeat = 'heartbeat';
const heartbeatMinutes = 5;

/** Chromium moves an alarm asked for sooner than this to this far ahead. */
const soonestMs = 30_000;
/** Alarm times are whole milliseconds in one browser and rounded in the other. */
const slackMs = 1_000;
/** An alarm this long overdue was forgotten by the browser, as happens when a clock jumps. */
const overdueMs = 60_000;

export type AlarmName = typeof moment | typeof heartbeat;

/** An alarm as the browser lists it. */
export type Alarm = { name: string; scheduledTime: number; periodInMinutes?: number | undefined };

/** The alarms there are, to be handed to `reconcileAlarms`; null when the browser does not say. */
export async function listedAlarms(): Promise<readonly Alarm[] | null> {
  try {
    return await browser.alarms.getAll();
  } catch {
    // Then they are asked for again where they are needed, and that tells what is wrong.
    return null;
  }
}

/**
 * Makes the two alarms what they ought to be and touches nothing that already is:
 * creating an alarm anew restarts its countdown, so a worker that starts often would
 * otherwise never hear it.
 * @param wantedAt epoch milliseconds of the next moment, or null when none is planned
 * @param now epoch milliseconds
 * @param seen the alarms there are, when they were listed a moment ago
 * @returns the names that had to be mended
 */
export async function reconcileAlarms(
  wantedAt: number | null,
  now: number,
  seen?: readonly Alarm[] | null,
): Promise<AlarmName[]> {
  const alarms = seen ?? (await browser.alarms.getAll());
  const mended: AlarmName[] = [];
  if (await keepHeartbeat(now, alarms)) mended.push(heartbeat);
  const planned = alarms.find((alarm) => alarm.name === moment);
  if (wantedAt === null) {
    if (planned) {
      mended.push(moment);
      await browser.alarms.clear(moment);
    }
  } else if (!planned || !isRightMoment(planned.scheduledTime, wantedAt, now)) {
    mended.push(moment);
    // One that is past already is tried again in a while: Firefox rings it at once, and
    // whatever could not be done now would be tried without end.
    const when = wantedAt > now ? wantedAt : now + soonestMs;
    await browser.alarms.create(moment, { when });
  }
  return mended;
}

/**
 * The heartbeat alone, for a wake that came to nothing: the next one may do better.
 * @param now epoch milliseconds
 * @returns whether it had to be mended
 */
export async function keepHeartbeat(now: number, alarms?: readonly Alarm[]): Promise<boolean> {
  const all = alarms ?? (await browser.alarms.getAll());
  const beat = all.find((alarm) => alarm.name === heartbeat);
  if (beat && isRightHeartbeat(beat, now)) return false;
  await browser.alarms.create(heartbeat, { periodInMinutes: heartbeatMinutes });
  return true;
}

function isRightHeartbeat(
  alarm: { scheduledTime: number; periodInMinutes?: number | undefined },
  now: number,
): boolean {
  const ahead = alarm.scheduledTime - now;
  return (
    alarm.periodInMinutes === heartbeatMinutes &&
    ahead <= heartbeatMinutes * 60_000 + slackMs &&
    ahead >= -overdueMs
  );
}

function isRightMoment(scheduledAt: number, wantedAt: number, now: number): boolean {
  if (scheduledAt < now - overdueMs) return false;
  const latest = Math.max(wantedAt, now) + soonestMs + slackMs;
  return scheduledAt >= wantedAt - slackMs && scheduledAt <= latest;
}

/** Both alarms as the browser has them, for the health panel; null when one is missing. */
export async function alarmTimes(): Promise<Record<AlarmName, number | null>> {
  const alarms = await browser.alarms.getAll();
  const at = (name: AlarmName) =>
    alarms.find((alarm) => alarm.name === name)?.scheduledTime ?? null;
  return { moment: at(moment), heartbeat: at(heartbeat) };
}

/** Must be called before the worker's first await, or the browser forgets the listener. */
export function onAlarm(listener: (name: AlarmName) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === moment || alarm.name === heartbeat) listener(alarm.name);
  });
}
