import { describe, expect, it } from 'vitest';
import { cardsFor } from '../../../utils/cards/deck.ts';
import {
  firstShared,
  nextShared,
  ownWordsFor,
  sharedCard,
} from '../../../utils/cards/shared-cards.ts';
import { phaseAt, roundMs, wholeRoundsMs } from '../../../utils/practice/breath.ts';
import { breathPatterns, calmGlow, lengthFor } from '../../../utils/practice/breath-patterns.ts';
import { toneAt } from '../../../utils/practice/breath-tone.ts';
import {
  anchors,
  obeyed,
  patternNames,
  pauseLengths,
  touches,
} from '../../../utils/practice/choices.ts';
import { dayIn, letterMinutes, placeOf, returnOf } from '../../../utils/practice/letter.ts';
import { keptPattern, planOf } from '../../../utils/practice/moment-plan.ts';
import { besideSeconds, noticeEntry, noticeSteps } from '../../../utils/practice/notice.ts';
import {
  nextBreath,
  ownFullness,
  ownPhaseMs,
  ownRest,
  tapMs,
} from '../../../utils/practice/own-pace.ts';
import { nextSession } from '../../../utils/practice/pause.ts';
import { isPracticeName, practices } from '../../../utils/practice/practices.ts';
import { partBeside, partSeconds } from '../../../utils/practice/three-parts.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';

it('the tone swells and rises with the breath', () => {
  expect(toneAt(0)).toEqual({ hertz: 164, gain: 0 });
  expect(toneAt(0.5)).toEqual({ hertz: 205, gain: 0.02 });
  expect(toneAt(1)).toEqual({ hertz: 246, gain: 0.04 });
});

it('the ways to breathe have their seconds', () => {
  const short = [...Object.values(breathPatterns), calmGlow].map(({ name, phases }) =>
    [name, ...phases.map(({ phase, seconds, to }) => `${phase} ${seconds} ${to}`)].join(', '),
  );
  expect(short).toEqual([
    'even-slow, in 4 1, out 6 0',
    'slower, in 5 1, out 7 0',
    'cyclic-sigh, in 3.5 0.8, sip 1.5 1, out 7 0',
    'box, in 4 1, full 4 1, out 4 0, empty 4 0',
    'none, stay 10 1, stay 10 0',
  ]);
  expect(lengthFor).toEqual({ 'cyclic-sigh': 300 });
});

it('choices, steps and lengths have the names and numbers that are stored', () => {
  expect(touches.join()).toBe('heart,heart-belly,shoulder,cheek,hands,none');
  expect(anchors.join()).toBe('breath,feet,sound,view');
  expect(patternNames.join()).toBe('even-slow,slower,cyclic-sigh,own-pace,box');
  expect(pauseLengths).toEqual([20, 60, 180, 300]);
  expect(letterMinutes).toEqual([3, 15]);
  expect(noticeSteps.join()).toBe('feelings,about,beside,after');
});

describe('a breath that is counted out', () => {
  const { box } = breathPatterns;

  it.each([
    [-1, 'in', 0, 0, 4000],
    [Number.NaN, 'in', 0, 0, 4000],
    [Number.POSITIVE_INFINITY, 'in', 0, 0, 4000],
    [1, 'in', 0, 0, 3999],
    [2000, 'in', 0, 0.5, 2000],
    [4000, 'full', 1, 1, 4000],
    [10_000, 'out', 2, 0.5, 2000],
    [15_999, 'empty', 3, 0, 1],
    [16_000, 'in', 4, 0, 4000],
    [45_000, 'empty', 11, 0, 3000],
  ])('after %f ms of the box: %s', (ms, phase, count, fullness, msLeft) => {
    expect(phaseAt(box, ms)).toMatchObject({ phase, count, msLeft });
    expect(phaseAt(box, ms).fullness).toBeCloseTo(fullness, 6);
  });

  it('goes as far as it goes, and a pause is whole rounds of it', () => {
    expect(phaseAt(breathPatterns['cyclic-sigh'], 4250).fullness).toBeCloseTo(0.9, 9);
    expect(phaseAt(breathPatterns['cyclic-sigh'], 4250).progress).toBe(0.5);
    expect(phaseAt(breathPatterns['even-slow'], 1000).fullness).toBeCloseTo(0.146447, 6);
    expect(roundMs(box)).toBe(16_000);
    expect([1, 23, 24, 40, 60].map((seconds) => wholeRoundsMs(box, seconds) / 16_000)).toEqual([
      1, 1, 2, 3, 4,
    ]);
  });
});

describe('at one’s own pace', () => {
  const breath = { ...ownRest, since: 1000 };

  it('begins at rest, empty', () => {
    const rest = { phase: 'rest', since: 0, from: 0, heldSince: null, count: 0 };
    expect(ownRest).toEqual(rest);
  });

  it('turns with each press, and a key that repeats presses once', () => {
    const held = nextBreath(breath, { type: 'press', at: 9000 });
    expect(nextBreath(held, { type: 'press', at: 9100 })).toBe(held);
    const tapped = nextBreath(held, { type: 'release', at: 9349 });
    expect(tapped).toEqual({ ...held, heldSince: null });
    expect(nextBreath(tapped, { type: 'release', at: 9400 })).toBe(tapped);
    const out = nextBreath(tapped, { type: 'press', at: 10_000 });
    expect(out).toMatchObject({ phase: 'out', since: 10_000, heldSince: null, count: 2 });
    const into = nextBreath(out, { type: 'press', at: 11_000 });
    expect(into).toMatchObject({ phase: 'in', heldSince: 11_000, count: 3 });
  });

  it.each([
    ['rest', 0, 400],
    ['in', 0, 5000],
    ['in', 0.5, 2500],
    ['in', 1, 400],
    ['out', 1, 6000],
    ['out', 0.5, 3000],
    ['out', 0, 400],
  ] as const)('%s from %f takes %i ms', (phase, from, ms) => {
    expect(ownPhaseMs({ ...breath, phase, from })).toBe(ms);
  });

  it('is half full half way, and never beyond either end', () => {
    const into = { ...breath, phase: 'in', from: 0 } as const;
    expect(ownFullness(into, 3500)).toBeCloseTo(0.5, 9);
    expect(ownFullness(into, 0)).toBe(0);
    expect(ownFullness({ ...breath, phase: 'out', from: 1 }, 4000)).toBeCloseTo(0.5, 9);
    expect(ownFullness(breath, 9000)).toBe(0);
  });

  it('a press of just the length of a tap is held, a shorter one a tap', () => {
    const held = nextBreath(ownRest, { type: 'press', at: 0 });
    expect(held).toEqual({ phase: 'in', since: 0, from: 0, heldSince: 0, count: 1 });
    expect(tapMs).toBe(350);
    expect(nextBreath(held, { type: 'release', at: 349 }).phase).toBe('in');
    expect(nextBreath(held, { type: 'release', at: 350 }).phase).toBe('out');
    expect(nextBreath(held, { type: 'cancel', at: 1 }).phase).toBe('out');
  });
});

describe('the choices as the switches leave them', () => {
  const given = { ...defaultSettings(), touch: 'heart', anchor: 'breath', pattern: 'box' } as const;

  it.each([
    [{ noBreath: false, noTouch: false, box: true }, 'heart', 'breath', 'box'],
    [{ noBreath: true, noTouch: false, box: true }, 'heart', 'feet', 'box'],
    [{ noBreath: false, noTouch: true, box: true }, 'none', 'breath', 'box'],
    [{ noBreath: false, noTouch: false, box: false }, 'heart', 'breath', 'even-slow'],
  ] as const)('%j', (switches, touch, anchor, pattern) => {
    expect(obeyed({ ...given, ...switches })).toMatchObject({ touch, anchor, pattern });
  });

  it('leave alone what they do not speak of', () => {
    const switches = { noBreath: true, noTouch: false, box: false } as const;
    const other = { ...given, ...switches, anchor: 'sound', pattern: 'slower' } as const;
    expect(obeyed(other)).toEqual(other);
  });

  it.each([
    ['sound', true, 'slower', { kind: 'anchor', anchor: 'sound', pattern: calmGlow }, 'none'],
    ['breath', true, 'slower', { kind: 'anchor', anchor: 'feet', pattern: calmGlow }, 'none'],
    ['breath', false, 'own-pace', { kind: 'own-pace', pattern: calmGlow }, 'own-pace'],
    ['breath', false, 'box', { kind: 'breath', pattern: breathPatterns.box }, 'box'],
  ] as const)('make a plan: %s, %s, %s', (anchor, noBreath, pattern, plan, kept) => {
    expect(planOf({ anchor, noBreath, pattern })).toEqual(plan);
    expect(keptPattern(planOf({ anchor, noBreath, pattern }))).toBe(kept);
  });
});

describe('what was noticed', () => {
  it('is kept as far as it was said', () => {
    const none = { feelings: [], where: '', strength: 0, note: '' } as const;
    const note = 'It came with the mail.';
    expect(noticeEntry(none)).toBeNull();
    expect(noticeEntry({ ...none, strength: 3 })).toBeNull();
    expect(noticeEntry({ ...none, where: 'jaw' })).toEqual({ feelings: [], where: 'jaw' });
    expect(noticeEntry({ ...none, feelings: ['tense'] })).toEqual({ feelings: ['tense'] });
    expect(noticeEntry({ ...none, note: ' \n' })).toBeNull();
    expect(noticeEntry({ ...none, note })).toEqual({ feelings: [], note });
    expect(noticeEntry({ ...none, feelings: ['tense'], where: 'jaw', strength: 1 })).toEqual({
      feelings: ['tense'],
      where: 'jaw',
      strength: 1,
    });
  });

  it('rests as long as a pause, and a minute at most', () => {
    expect(([20, 60, 180] as const).map((pauseSeconds) => besideSeconds({ pauseSeconds }))).toEqual(
      [20, 60, 60],
    );
  });
});

describe('not alone', () => {
  const cards = cardsFor('mistake', 'humanity').map(({ id }) => id);

  it('begins each day with the next card', () => {
    const days = ['1970-01-01', '1970-01-02', '1970-01-03', '1970-01-04'];
    expect(days.map((day) => firstShared('mistake', day))).toEqual([...cards, cards[0]]);
    for (const day of ['soon', '1969-12-31']) expect(cards).toContain(firstShared('mistake', day));
  });

  it('goes round and round', () => {
    const shared = cards.map((id) => sharedCard(id));
    const next = shared.map((card) => card && nextShared(card));
    expect(next).toEqual([cards[1], cards[2], cards[0]]);
  });

  it('knows its own cards only', () => {
    expect(sharedCard('mistake-humanity')?.situation).toBe('mistake');
    for (const id of ['mistake-kindness', '', null]) expect(sharedCard(id)).toBeNull();
  });

  it('brings back own words of such a moment first, another each day', () => {
    const like = [{ cardId: 'mistake-humanity' }, { cardId: 'mistake-kindness-2' }];
    const others = [{ cardId: 'tired-humanity' }, {}, { cardId: 'mistakes' }];
    const on = (day: string) => ownWordsFor([...others, ...like], 'mistake', day);
    expect(on('1970-01-01')).toBe(like[0]);
    expect(on('1970-01-02')).toBe(like[1]);
    expect(on('1970-01-03')).toBe(like[0]);
    expect(ownWordsFor(others, 'mistake', '1970-01-02')).toBe(others[1]);
    for (const day of ['soon', '1969-12-31'])
      expect(like).toContain(ownWordsFor(like, 'mistake', day));
    expect(ownWordsFor([], 'mistake', '1970-01-02')).toBeNull();
  });
});

describe('a letter', () => {
  it('is at a step of its own kind', () => {
    expect(placeOf({ kind: 'guided', step: 'need' })).toBe('need');
    expect(placeOf({ kind: 'guided', step: 'page' })).toBe('begin');
    expect(placeOf({ kind: 'blank', step: 'need' })).toBe('begin');
    expect(placeOf({ kind: 'series', step: 'page' })).toBe('page');
    expect(placeOf({ kind: 'blank', step: 'feet' })).toBe('feet');
  });

  it('comes back within years of four digits', () => {
    expect(dayIn('week', '9999-12-30')).toBe('9999-12-31');
    expect(dayIn('month', '9999-11-30')).toBe('9999-12-30');
    expect(dayIn('week', '9999-12-24')).toBe('9999-12-31');
  });

  it('comes back on a day that was chosen', () => {
    const on = '2028-02-29';
    expect(returnOf({ returns: 'date', on }, '2028-02-28')).toEqual({ returns: on });
    expect(returnOf({ returns: 'date', on }, on)).toBeNull();
    for (const odd of ['x2028-02-29', '2028-02-29x']) {
      expect(returnOf({ returns: 'date', on: odd }, '2026-01-01')).toBeNull();
    }
  });
});

describe('practices', () => {
  it('are told from anything else, and only the hand runs by the clock', () => {
    for (const { name } of practices) expect(isPracticeName(name)).toBe(true);
    for (const other of ['', 'Letter', null]) expect(isPracticeName(other)).toBe(false);
    expect(practices.filter((one) => 'timed' in one && one.timed)).toHaveLength(1);
    expect(practices.map(({ name, element }) => `${name} ${element}`)).toEqual([
      'hand-on-heart kindness',
      'reframe kindness',
      'notice mindfulness',
      'not-alone humanity',
      'letter kindness',
      'three-parts mindfulness',
      'small-steps kindness',
    ]);
  });

  it('the three parts stand beside each other, the last takes 20 seconds', () => {
    expect([partBeside('notice', 1), partBeside('notice', -1)]).toEqual(['not-alone', null]);
    expect([partBeside('hand-on-heart', 1), partBeside('hand-on-heart', -1)]).toEqual([
      null,
      'not-alone',
    ]);
    expect(partSeconds).toBe(20);
  });

  it('what does not fit the state of the popup changes nothing', () => {
    const home = { at: 'home' } as const;
    const end = { entryId: null, chosen: false };
    for (const type of ['stop', 'heavier', 'ground', 'back'] as const) {
      expect(nextSession(home, { type })).toBe(home);
    }
    expect(nextSession(home, { type: 'finished', end })).toBe(home);
    const support = nextSession(home, { type: 'support' });
    expect(support).toEqual({ at: 'support', from: home });
    expect(nextSession(support, { type: 'support' })).toBe(support);
    expect(nextSession(support, { type: 'back' })).toBe(home);
    const stopped = { at: 'stopped', run: { practice: 'letter' } } as const;
    expect(nextSession(stopped, { type: 'ground' })).toEqual({ at: 'grounding' });
  });
});
