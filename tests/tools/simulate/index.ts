import { parseArgs } from 'node:util';
import { type ScheduleSettings, timeOccasions } from '../../../utils/schedule/types.ts';
import { readSettings } from '../../../utils/settings/read-settings.ts';
import { rhythmChoices } from '../../../utils/settings/settings.ts';
import { Desk } from './desk.ts';
import { personNamed } from './people.ts';
import { weekPicture } from './picture.ts';
import { jsonOf, tableOf } from './report.ts';
import { personNames } from './shapes.ts';
import { tallyOf } from './tally.ts';
import { World } from './world.ts';

const usage = `Runs the real decision code over simulated days, without a browser.
  --days 365  --start 2026-01-05  --zone Europe/Berlin  --person ${personNames.join('|')}
  --rhythm ${rhythmChoices.join('|')}  --seed 1  --json
  --per-day 2  --gap 90  --minutes 60  --natural-break 5  --times 10:30,15:00  --grace 45  --landing
  --after firstTab,break,call,dayEnd,10:15  --each-time
  --browser chromium|firefox`;

const browsers = ['chromium', 'firefox'] as const;
const text = { type: 'string' } as const;
const { values } = attempt(() =>
  parseArgs({
    options: {
      days: { ...text, default: '365' },
      start: { ...text, default: '2026-01-05' },
      zone: { ...text, default: 'Europe/Berlin' },
      person: { ...text, default: 'office' },
      rhythm: { ...text, default: 'few' },
      seed: { ...text, default: '1' },
      'per-day': text,
      gap: text,
      minutes: text,
      'natural-break': text,
      times: text,
      grace: text,
      landing: { type: 'boolean' },
      after: text,
      'each-time': { type: 'boolean' },
      browser: { ...text, default: 'chromium' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  }),
);

if (values.help) console.log(usage);
else attempt(run);

function run(): void {
  const name = personNames.find((one) => one === values.person) ?? stop('no such person');
  const rhythm = rhythmChoices.find((one) => one === values.rhythm) ?? stop('no such rhythm');
  const browser = browsers.find((one) => one === values.browser) ?? stop('no such browser');
  const days = whole(values.days, 1, 5000);
  const seed = whole(values.seed, 0, 2 ** 31);
  const start = Temporal.PlainDate.from(values.start);
  const person = personNamed(name, start, days, values.zone, seed, browser);
  const settings = settingsFor(rhythm, person.hours);
  const world = new World(person.spans, person.shifts);
  const from = start.toZonedDateTime(values.zone).epochMilliseconds;
  const { answer, desktop } = person;
  const desk = new Desk({ world, settings, from, seed, answer, desktop });
  const begun = performance.now();
  desk.runTo(start.add({ days }).toZonedDateTime(values.zone).epochMilliseconds);
  const tookMs = performance.now() - begun;
  const tally = tallyOf(desk.ledger, world, settings, desk.state);
  const told = {
    person: name,
    rhythm,
    zone: values.zone,
    browser,
    start: values.start,
    days,
    seed,
  };
  if (values.json) {
    console.log(JSON.stringify(jsonOf(told, tally, desk.ledger, world, settings), null, 1));
    return;
  }
  console.log(tableOf(told, tally, tookMs));
  const week = days >= 14 ? start.add({ days: 7 }) : start;
  console.log(`\n${weekPicture(desk.ledger, world, settings, week)}`);
}

function settingsFor(
  rhythm: ScheduleSettings['rhythm'],
  hours: ScheduleSettings['hours'],
): ScheduleSettings {
  const times = values.times?.split(',');
  const everyDay = times && Object.fromEntries(Object.keys(hours).map((day) => [day, times]));
  const { settings, notes } = readSettings({
    rhythm,
    hours,
    few: { perDay: values['per-day'], gapMinutes: values.gap },
    every: { minutes: values.minutes, naturalBreakMinutes: values['natural-break'] },
    times: everyDay,
    graceMinutes: values.grace,
    landing: values.landing,
    after: afterIn(values.after?.split(',') ?? []),
  });
  for (const note of notes) console.error(`${note.setting}: ${note.problem} (${note.given})`);
  return settings;
}

/** Names of occasions, and clock times for those at a set time. */
function afterIn(named: string[]) {
  const times = named.filter((one) => one.includes(':'));
  const bySlot = times.map((time, index) => [timeOccasions[index], time]);
  return { on: named, times: Object.fromEntries(bySlot), eachTime: values['each-time'] };
}

function whole(given: string, from: number, to: number): number {
  const number = Number(given);
  if (Number.isInteger(number) && from <= number && number <= to) return number;
  return stop(`${given} is no whole number from ${from} to ${to}`);
}

function stop(why: string): never {
  console.error(`${why}\n${usage}`);
  process.exit(1);
}

/** A slip of the hand is answered with the usage, not with a stack. */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return stop(error.message);
    throw error;
  }
}
