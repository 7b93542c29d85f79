import type { DayShape } from './day.ts';

export const personNames = [
  'office',
  'night',
  'travelling',
  'meetings',
  'lessons',
  'fixed-calls',
  'music',
  'full-screen',
  'afternoons',
  'half-hour',
  'ignores-all',
  'answers-some',
  'do-not-disturb',
  'daemon-10s',
  'denied',
  'two-zones',
] as const;
export type PersonName = (typeof personNames)[number];

export type PersonShape = DayShape & {
  travels?: 'everywhere' | 'to and fro';
  /** Shares of nudges; the rest is ignored. */
  answers?: { open: number; later: number; dismiss: number };
  /** The desktop shows nothing, one week in four. */
  doNotDisturb?: boolean;
  /** The desktop takes an untouched notification away after this long. */
  closesAfterMs?: number;
  /** Notifications are refused. */
  denied?: boolean;
};

const nineToFive = [{ from: '09:00', to: '17:30' }];

const office: PersonShape = {
  up: 8.7,
  down: 17.8,
  meal: 12.2,
  calls: { from: 9.5, to: 16.5, lengths: [15, 30, 30, 45, 60], apart: [60, 90, 120, 180] },
  hours: nineToFive,
};
const nothing = { open: 0, later: 0, dismiss: 0 };

export const shapes: Record<PersonName, PersonShape> = {
  office,
  night: {
    up: 21.6,
    down: 30.4,
    meal: 26,
    calls: { from: 22, to: 29, lengths: [5, 10, 20], apart: [120, 180, 240] },
    hours: [{ from: '22:00', to: '06:00' }],
  },
  travelling: {
    up: 8.5,
    down: 18,
    meal: 12.5,
    calls: { from: 9, to: 17, lengths: [15, 30, 60], apart: [90, 120, 240] },
    hours: [
      { from: '09:00', to: '12:30' },
      { from: '13:30', to: '17:30' },
    ],
    travels: 'everywhere',
  },
  meetings: {
    up: 8.6,
    down: 18,
    meal: 12.5,
    calls: { from: 9, to: 17.5, lengths: [25, 50, 55, 80], apart: [5, 10, 15] },
    hours: nineToFive,
  },
  lessons: {
    up: 7.5,
    down: 16.2,
    meal: 12.6,
    calls: {
      from: 8,
      to: 15.5,
      lengths: [45],
      apart: [5, 7, 10],
      stretch: { lengths: [1, 1], apart: [1, 1] },
    },
    hours: [{ from: '08:00', to: '16:00' }],
  },
  'fixed-calls': {
    ...office,
    calls: [
      { from: 9, to: 10.5 },
      { from: 10.6, to: 11.25 },
      { from: 14, to: 15 },
      { from: 15.5, to: 16.5 },
    ],
  },
  music: { ...office, calls: [], allDay: 'call' },
  'full-screen': { ...office, calls: [], allDay: 'fullScreen' },
  afternoons: { ...office, up: 15, down: 18, breaks: false },
  'half-hour': { ...office, up: 11, down: 11.5, breaks: false, calls: [] },
  'ignores-all': { ...office, answers: nothing },
  'answers-some': { ...office, answers: { open: 0.15, later: 0.05, dismiss: 0.1 } },
  'do-not-disturb': { ...office, doNotDisturb: true },
  'daemon-10s': { ...office, answers: nothing, closesAfterMs: 10_000 },
  denied: { ...office, denied: true },
  'two-zones': { ...office, travels: 'to and fro' },
};
