import { expect, test } from 'vitest';
import { noOccasions } from '../../../../utils/schedule/occasions.ts';
import { gapMinutes } from '../../../../utils/schedule/rhythms/rhythm.ts';
import {
  type AfterSettings,
  eventOccasions,
  type RhythmName,
} from '../../../../utils/schedule/types.ts';
import { cameTwice } from '../../../tools/simulate/check.ts';
import { Desk } from '../../../tools/simulate/desk.ts';
import { personNamed } from '../../../tools/simulate/people.ts';
import type { PersonName } from '../../../tools/simulate/shapes.ts';
import { tallyOf } from '../../../tools/simulate/tally.ts';
import { dayMs, World } from '../../../tools/simulate/world.ts';
import { settingsWith } from '../scene.ts';

const zone = 'Europe/Berlin';
const start = Temporal.PlainDate.from('2026-01-05');
const from = start.toZonedDateTime(zone).epochMilliseconds;

const wishes: [string, Partial<AfterSettings>][] = [
  ...eventOccasions.map((one): [string, Partial<AfterSettings>] => [one, { on: [one] }]),
  ['a set time', { times: { time1: '10:15' } }],
  [
    'all of them, each time',
    { on: [...eventOccasions], times: { time1: '10:15', time2: '15:40' }, eachTime: true },
  ],
];
type Life = { name: string; after: Partial<AfterSettings>; rhythm: RhythmName; who: PersonName };
const [, all = {}] = wishes.at(-1) ?? [];
const lives: Life[] = [
  ...wishes.map(([name, after]): Life => ({ name, after, rhythm: 'asked', who: 'office' })),
  { name: 'all of them', after: all, rhythm: 'few', who: 'travelling' },
  { name: 'all of them', after: all, rhythm: 'every', who: 'meetings' },
  { name: 'all of them', after: all, rhythm: 'few', who: 'night' },
];

test.each(lives)(
  'a year after $name, with the rhythm $rhythm, as $who',
  ({ after, rhythm, who }) => {
    const person = personNamed(who, start, 365, zone, 7);
    const world = new World(person.spans, person.shifts);
    const settings = settingsWith({
      rhythm,
      hours: person.hours,
      after: { ...noOccasions, ...after },
    });
    const desk = new Desk({ world, settings, from, seed: 7, answer: person.answer });
    desk.runTo(from + 365 * dayMs);
    const tally = tallyOf(desk.ledger, world, settings, desk.state);
    expect(tally.outsideHours, who).toBe(0);
    expect(tally.twoAtOnce, who).toBe(0);
    expect(tally.smallestGapMinutes ?? 1e9, who).toBeGreaterThanOrEqual(
      gapMinutes(settings, 'full'),
    );
    expect(cameTwice(desk.ledger.shownOnes, settings), who).toEqual([]);
    if (who === 'office' && rhythm === 'asked') {
      const shown = Object.values(tally.afterShown).reduce((sum, one) => sum + one, 0);
      expect(shown, who).toBeGreaterThan(100);
    }
  },
  60_000,
);
