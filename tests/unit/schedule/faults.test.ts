import { describe, expect, test } from 'vitest';
import { decide, isQuiet, wakeAt } from '../../../utils/schedule/decide.ts';
import { markShown, nudgeEnded, recover } from '../../../utils/schedule/events.ts';
import { readState } from '../../../utils/schedule/read-state.ts';
import { freshState } from '../../../utils/schedule/state.ts';
import { dayMs, hour, minute } from '../../tools/simulate/world.ts';
import {
  berlin,
  calm,
  clock,
  decideAt,
  deskAt,
  monday,
  ms,
  playAt,
  settingsWith,
  shownTimes,
  span,
  timesAt,
} from './scene.ts';

const tenThirty = timesAt('10:30');

describe('a worker that dies', () => {
  test('F01 killed between alarm and notification: exactly one on the next start', () => {
    const deaths = ['beforeMade'] as ('beforeMade' | null)[];
    const desk = deskAt({ settings: tenThirty, death: () => deaths.pop() ?? null });
    desk.runTo(ms(`${monday}T12:00`));
    expect(shownTimes(desk)).toEqual(['2026-03-02T10:30']);
    expect(desk.ledger.all.map((row) => [row.timesShown, row.ends])).toEqual([[1, 1]]);
  });

  test('F01 the next start comes after the grace time: none', () => {
    const first = decideAt(`${monday}T10:29`, freshState(1), tenThirty);
    const due = decideAt(`${monday}T10:30`, first.state, tenThirty);
    expect(due.action.kind).toBe('show');
    const scene = { now: clock(`${monday}T12:00`), settings: tenThirty, state: due.state };
    const late = decideAt(`${monday}T12:00`, recover(scene, false), tenThirty);
    expect(late.action.kind).toBe('none');
    expect(late.ended).toMatchObject([{ outcome: 'letGo', reason: 'missed' }]);
  });

  test('F02 killed after the notification, before it is recorded: no second one', () => {
    const deaths = ['afterMade'] as ('afterMade' | null)[];
    const desk = deskAt({ settings: tenThirty, death: () => deaths.pop() ?? null });
    desk.runTo(ms(`${monday}T12:00`));
    expect(shownTimes(desk)).toEqual(['2026-03-02T10:30']);
    expect(desk.ledger.all.map((row) => [row.timesShown, row.ends])).toEqual([[1, 1]]);
  });

  test('F02 its closing is told after the recovery: that ends it, and it never comes again', () => {
    const first = decideAt(`${monday}T10:29`, freshState(1), tenThirty);
    const due = decideAt(`${monday}T10:30`, first.state, tenThirty);
    if (due.action.kind !== 'show') throw new Error('nothing shown');
    const { id } = due.action.nudge;
    const scene = { now: clock(`${monday}T10:31`), settings: tenThirty, state: due.state };
    const recovered = decideAt(`${monday}T10:31`, recover(scene, false), tenThirty);
    expect(recovered.action).toEqual({ kind: 'none', wakeAt: ms(`${monday}T10:31:30`) });
    const event = { kind: 'closed', byUser: true, personActive: true } as const;
    const end = nudgeEnded({ ...scene, state: recovered.state }, { id, event });
    expect(end.outcome).toBe('unknown');
    for (const at of ['10:31:30', '10:35', '11:00']) {
      expect(decideAt(`${monday}T${at}`, end.state, tenThirty).action.kind).toBe('none');
    }
    expect(end.state.shownByDay).toEqual({ [monday]: 1 });
  });

  test('F02 nobody recovers the intent: it counts as shown, and the schedule goes on', () => {
    const first = decideAt(`${monday}T10:29`, freshState(1), tenThirty);
    const due = decideAt(`${monday}T10:30`, first.state, tenThirty);
    const soon = decideAt(`${monday}T10:31`, due.state, tenThirty);
    expect(soon.action.kind).toBe('none');
    const later = decideAt(`${monday}T10:33`, soon.state, tenThirty);
    expect(later.ended).toMatchObject([{ outcome: 'unknown' }]);
    expect(later.action).toEqual({ kind: 'none', wakeAt: ms('2026-03-03T10:30') });
  });

  test('F03 the alarm is delivered twice: one nudge', () => {
    const first = decideAt(`${monday}T10:29`, freshState(1), tenThirty);
    const due = playAt(`${monday}T10:30`, first.state, tenThirty);
    expect(due.action.kind).toBe('show');
    expect(playAt(`${monday}T10:30`, due.state, tenThirty).action.kind).toBe('none');
    expect(playAt(`${monday}T10:30:01`, due.state, tenThirty).action.kind).toBe('none');
  });

  test('F03 both deliveries read the same state: the same nudge under the same id', () => {
    const { state } = decideAt(`${monday}T10:29`, freshState(1), tenThirty);
    const one = decideAt(`${monday}T10:30`, state, tenThirty);
    const two = decideAt(`${monday}T10:30`, state, tenThirty);
    expect(one).toEqual(two);
  });

  test('F04 F05 alarms never come: any later look inside the grace time shows it once', () => {
    const { state } = decideAt(`${monday}T10:29`, freshState(1), tenThirty);
    const found = decideAt(`${monday}T10:36`, state, tenThirty);
    expect(found.action.kind).toBe('show');
    expect(wakeAt(state)).toBe(ms(`${monday}T10:30`));
  });

  test('F06 F17 F18 fifty starts within an interval: the stored time does not move', () => {
    let { state } = decideAt(`${monday}T08:00`);
    const next = wakeAt(state);
    for (let start = 0; start < 50; start++) {
      const now = clock(`${monday}T08:00`).add({ seconds: start * 7 });
      const settings = settingsWith();
      const stored = readState(JSON.parse(JSON.stringify(state)), start);
      expect(isQuiet({ now, settings, state: stored })).toEqual({ quiet: true, wakeAt: next });
      state = decide({ now, settings, state: stored, surroundings: calm }).state;
      expect(wakeAt(state)).toBe(next);
    }
  });
});

describe('a machine that sleeps', () => {
  test('F07 asleep for 9 h: at most one, inside hours, 2 to 5 minutes after coming back', () => {
    for (let minutes = 1; minutes < 50; minutes++) {
      const wake = ms(`${monday}T10:30`) + minutes * minute;
      const spans = [{ kind: 'asleep' as const, from: wake - 9 * hour, to: wake }];
      const desk = deskAt({ from: '2026-03-01T12:00', settings: tenThirty, spans, seed: minutes });
      desk.runTo(ms(`${monday}T14:00`));
      const shown = desk.ledger.shownOnes.filter((row) => row.shownAt > ms(`${monday}T00:00`));
      // In the last two minutes of its grace time there is no room left to wait.
      expect(shown.length).toBe(minutes <= 43 ? 1 : 0);
      for (const { shownAt } of shown) {
        expect(shownAt - wake).toBeGreaterThanOrEqual(2 * minute);
        expect(shownAt - wake).toBeLessThanOrEqual(5 * minute);
      }
    }
  });

  test('F07 back after the hours: let go, even where nothing holds', () => {
    const late = settingsWith({
      rhythm: 'times',
      times: { ...settingsWith().times, mon: ['17:20'] },
    });
    const holds = { ...late.holds, away: false };
    const spans = [span('asleep', `${monday}T17:15`, `${monday}T17:40`)];
    const desk = deskAt({ settings: { ...late, holds }, spans });
    desk.runTo(ms(`${monday}T20:00`));
    expect(shownTimes(desk)).toEqual([]);
    expect(desk.ledger.all).toMatchObject([{ outcome: 'letGo', reason: 'missed' }]);
  });

  test('F08 closed for 3 weeks: no backlog', () => {
    const spans = [span('asleep', '2026-03-03T18:00', '2026-03-24T10:00')];
    const desk = deskAt({ spans, settings: settingsWith({ few: { perDay: 6, gapMinutes: 30 } }) });
    desk.runTo(ms('2026-03-24T10:10'));
    const after = desk.ledger.shownOnes.filter((row) => row.shownAt >= ms('2026-03-24T00:00'));
    expect(after.length).toBeLessThanOrEqual(1);
    const rowsThen = desk.ledger.all.filter((row) => (row.endedAt ?? 0) >= ms('2026-03-24T00:00'));
    expect(rowsThen.length).toBeLessThanOrEqual(6);
  });
});

describe('clocks and zones', () => {
  test('F09 the clock goes 9 h ahead: caught at the next look, at most one follows at once', () => {
    const at = ms(`${monday}T09:00`);
    const desk = deskAt({ shifts: [{ at, clockOffMs: 9 * hour }], settings: tenThirty });
    desk.runTo(at + 20 * minute);
    expect(shownTimes(desk)).toEqual([]);
    expect(desk.state.plan?.moments).toEqual([ms('2026-03-03T10:30')]);
  });

  test('F10 the clock goes back a day: planned anew for today, stamps not in the future', () => {
    const at = ms('2026-03-03T11:00');
    const desk = deskAt({
      shifts: [{ at, clockOffMs: -dayMs }],
      settings: timesAt('10:30', '14:00'),
    });
    desk.runTo(at + 6 * minute);
    expect(desk.state.notices).toMatchObject([{ kind: 'clockBack' }]);
    expect(desk.state.plan?.moments[0]).toBe(ms(`${monday}T14:00`));
    const now = desk.scene.now.epochMilliseconds;
    expect(desk.state.lastShown?.at).toBeLessThanOrEqual(now);
    desk.runTo(at + 5 * hour);
    expect(shownTimes(desk).at(-1)).toBe('2026-03-02T14:00');
  });

  test('F10 a day that had its number does not get it again', () => {
    const at = ms('2026-03-03T18:00');
    const desk = deskAt({ shifts: [{ at, clockOffMs: -dayMs + 4 * hour }] });
    desk.runTo(at + 5 * hour);
    expect(shownTimes(desk).filter((time) => time.startsWith(monday))).toHaveLength(2);
  });

  test('F11 a set time in the spring gap: once, after it', () => {
    const desk = deskAt({ from: '2026-03-28T20:00', settings: timesAt('02:30') });
    desk.runTo(ms('2026-03-29T20:00'));
    expect(shownTimes(desk)).toEqual(['2026-03-29T03:30']);
  });

  test('F12 a set time in the repeated autumn hour: once', () => {
    const desk = deskAt({ from: '2026-10-24T20:00', settings: timesAt('02:30') });
    desk.runTo(ms('2026-10-25T20:00'));
    expect(shownTimes(desk)).toEqual(['2026-10-25T02:30']);
  });

  test('F13 a flight: hours follow the new local time', () => {
    const at = ms('2026-03-03T13:00');
    const zone = 'America/New_York';
    const desk = deskAt({ shifts: [{ at, zone }], settings: settingsWith() });
    desk.runTo(ms('2026-03-06T23:00', zone));
    const after = desk.ledger.shownOnes.filter((row) => row.shownAt > at + 10 * minute);
    expect(after.length).toBeGreaterThanOrEqual(5);
    for (const { shownClock } of after) {
      expect(shownClock.timeZoneId).toBe(zone);
      const time = shownClock.toPlainTime().toString();
      expect(time >= '09:00' && time < '17:30').toBe(true);
    }
    expect(desk.state.notices).toMatchObject([{ kind: 'zone', from: berlin, to: zone }]);
  });

  test('F16 a state that is none of ours: a fresh one, or the parts that can be used', () => {
    const good = decideAt(`${monday}T08:00`).state;
    const noStates = [
      null,
      undefined,
      'x',
      7,
      [],
      { version: 99 },
      { plan: 'soon', seed: Number.NaN },
    ];
    for (const raw of noStates) expect(readState(raw, 5)).toEqual(freshState(5));
    for (const raw of noStates) expect(readState(raw, () => 6)).toEqual(freshState(6));
    expect(readState({ ...good, seed: 'no number' }, () => 6)).toEqual({ ...good, seed: 6 });
    const unasked = () => expect.fail('nobody needs it');
    expect(readState(good, unasked)).toEqual(good);
    expect(readState(good, 5)).toEqual(good);
    const broken = { ...good, plan: { ...good.plan, moments: [Number.NaN] }, made: -1, rest: {} };
    expect(readState(broken, 5)).toEqual({ ...good, plan: null, made: 0, rest: null });
    const far = { ...good, plan: { key: 'x', day: '2026-02-31', moments: [1e300] } };
    expect(readState(far, 5).plan).toBeNull();
    for (const raw of [...noStates, broken, far]) {
      expect(() => decideAt(`${monday}T09:00`, readState(raw, 5))).not.toThrow();
    }
  });

  test('F26 nothing could be shown: not counted as shown, and the schedule goes on', () => {
    const { state } = decideAt(`${monday}T10:29`, freshState(1), tenThirty);
    const due = decideAt(`${monday}T10:30`, state, tenThirty);
    if (due.action.kind !== 'show') throw new Error('nothing shown');
    const scene = { now: clock(`${monday}T10:30`), settings: tenThirty, state: due.state };
    const after = markShown(scene, { id: due.action.nudge.id, as: 'none' });
    expect(after).toMatchObject({ open: null, lastShown: null, intent: null });
    expect(wakeAt(after)).toBe(ms('2026-03-03T10:30'));
  });
});
