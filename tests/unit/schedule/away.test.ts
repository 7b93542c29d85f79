import { describe, expect, test } from 'vitest';
import { freshState } from '../../../utils/schedule/state.ts';
import { minute } from '../../tools/simulate/world.ts';
import { decideAt, deskAt, monday, ms, settingsWith, shownTimes, span } from './scene.ts';

const look = (time: string, state = freshState(1), idle: 'active' | 'idle' | 'locked' = 'active') =>
  decideAt(`${monday}T${time}`, state, settingsWith(), { idle }).state;

describe('away counts from when it began, not from when it was seen', () => {
  test('idle is told two minutes after the last touch', () => {
    const gone = look('10:02', look('10:00'), 'idle');
    expect(gone.away).toEqual({ since: ms(`${monday}T10:00`) });
    const back = look('10:06', gone).back;
    expect(back).toEqual({ at: ms(`${monday}T10:06`), afterMs: 6 * minute });
  });

  test('locked is told at once', () => {
    expect(look('10:02', look('10:00'), 'locked').away).toEqual({ since: ms(`${monday}T10:02`) });
  });

  test('after a sleep it is since the last look, whether somebody is back or not', () => {
    for (const idle of ['idle', 'locked'] as const) {
      const gone = look('11:00', look('10:00'), idle);
      expect(gone.away, idle).toEqual({ since: ms(`${monday}T10:00`) });
    }
    expect(look('11:00', look('10:00')).back).toMatchObject({ afterMs: 60 * minute });
  });

  test('one who was already away stays away since then', () => {
    const gone = look('10:02', look('10:00'), 'idle');
    expect(look('10:07', gone, 'locked').away).toEqual(gone.away);
    expect(look('11:30', gone, 'locked').away).toEqual(gone.away);
  });

  test('a natural break of ten minutes is one, though only nine of them were seen', () => {
    const every = { minutes: 60, naturalBreakMinutes: 10 };
    const settings = settingsWith({ rhythm: 'every', every });
    // Known from 10:22 on.
    const spans = [span('away', `${monday}T10:20`, `${monday}T10:31`)];
    const desk = deskAt({ settings, spans });
    desk.runTo(ms(`${monday}T12:00`));
    expect(shownTimes(desk)).toEqual([`${monday}T10:00`, `${monday}T11:31`]);
  });
});
