import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { workerMessages } from '../../../utils/language/compile-catalogue.ts';
import { filledIn } from '../../../utils/language/filled-in.ts';
import { valuesIn } from '../../../utils/language/message-parts.ts';
import type { CompiledTree } from '../../../utils/language/revive.ts';
import { workerWords } from '../../../utils/language/worker-words.ts';

const own = workerMessages('en');
const english = workerWords(own);
const at = { day: 'DAY', time: 'TIME' };

const speaks = (languages: unknown) => vi.stubGlobal('navigator', { languages });
afterEach(() => void vi.unstubAllGlobals());

/** What a page could have left in German. */
const left = (areas: unknown, tag: unknown = 'de') => ({ tag, areas });

describe('what a page left is said', () => {
  test('where the browser wants it, or it was chosen', () => {
    const words = left({
      menu: { later: 'Später', restingUntil: { '': ['Ruht bis ', ['time']] } },
    });
    speaks(['de-AT']);
    expect(workerWords(own, words).menu.later).toBe('Später');
    expect(workerWords(own, words).menu.restingUntil(at)).toBe('Ruht bis TIME');
    expect(workerWords(own, words).time('auto').locale).toBe('de-AT');
    speaks(['fr']);
    expect(workerWords(own, words, 'de').menu.later).toBe('Später');
    expect(workerWords(own, words, 'de').time('24')).toMatchObject({
      locale: 'de',
      hourCycle: '24',
    });
  });

  test('and not where another one was chosen since, or is wanted', () => {
    const words = left({ menu: { later: 'Später' } });
    speaks(['fr', 'en', 'de']);
    expect(workerWords(own, words).menu.later).toBe('Later');
    speaks(['de']);
    expect(workerWords(own, words, 'en').menu.later).toBe('Later');
  });

  test('a pseudo-language that was chosen', () => {
    speaks(['en-GB']);
    const words = workerWords(own, workerMessages('en-XA'), 'en-XA');
    expect(words.menu.later).toMatch(/^[^ -~]/);
    expect(words.menu.restingUntilDay(at)).toMatch(/DAY.+TIME/);
    expect(words.nudge.messages).toHaveLength(english.nudge.messages.length);
  });
});

describe('English stands in', () => {
  speaks(['de']);
  const say = (areas: unknown) => {
    speaks(['de']);
    return workerWords(own, left(areas));
  };

  test('for messages that a newer version has', () => {
    const words = say({ menu: { later: 'Später', rests: { '1h': '1 Stunde' } } });
    expect(words.menu).toMatchObject({ later: 'Später', begin: 'Begin a pause' });
    expect(words.menu.rests).toMatchObject({ '1h': '1 Stunde', '2h': '2 hours' });
    expect(words.nudge.title.discreet).toBe(english.nudge.title.discreet);
    expect(words.time('auto').words.tomorrow).toBe('tomorrow');
  });

  test('for the end of a list that became longer, and for what is no text in it', () => {
    const { messages } = say({ nudge: { messages: ['Eins', 7, null, ['x']] } }).nudge;
    expect(messages).toEqual(['Eins', ...english.nudge.messages.slice(1)]);
  });

  test.each([
    ['a value that is not filled in any more', { '': ['Bis ', ['hour']] }],
    ['a plural, which the worker of this version cannot tell', { '#': [['time', 9, {}]] }],
    ['nothing', { '': null }],
    ['a text without its mark', 'Bis dann'],
    ['parts that are none', { '': ['Bis ', null, [5], [], [['time']]] }],
    ['a choice that says it is none', { '': [['time', 1, { other: 'x' }]] }],
    ['a list', ['Bis ', ['time']]],
    ['a mark of the prototype', Object.create({ '': ['Bis'] })],
  ])('for a message with %s', (_, restingUntil) => {
    expect(say({ menu: { restingUntil } }).menu.restingUntil(at)).toBe('Resting until TIME');
  });

  test.each([
    undefined,
    null,
    'de',
    [],
    {},
    { tag: 'de' },
    { tag: 'de', areas: null },
    { tag: 'de', areas: 'x' },
    { tag: 5, areas: {} },
    { tag: '', areas: { menu: { later: 'X' } } },
    { tag: 'not a tag', areas: { menu: { later: 'X' } } },
    { tag: 'de', areas: [] },
    { tag: 'de', areas: { menu: null, nudge: 'x', 'date-time': ['x'] } },
  ])('for all of %o', (garbage) => {
    speaks(['de']);
    expect(JSON.stringify(workerWords(own, garbage))).toBe(JSON.stringify(english));
  });
});

test.each([undefined, null, [], ['x-private'], [null]])('a browser that wants %o', (languages) => {
  speaks(languages);
  expect(workerWords(own, left({ menu: { later: 'Später' } })).menu.later).toBe('Later');
  expect(workerWords(own).time('auto').locale).toBe('en');
});

test('a language that was chosen and is none is told times in English', () => {
  speaks(['ar']);
  const words = workerWords(own, left({ menu: { later: 'X' } }, 'no tag'), 'no tag');
  expect(words.time('auto').locale).toBe('en');
  expect(words.menu.restingUntil(at)).toBe('Resting until TIME');
});

test('whatever was left, everything can be said, and nothing is undefined', () => {
  const names = ['menu', 'nudge', 'title', 'messages', 'restingUntil', 'restingUntilDay', '', '#'];
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.anything(),
      fc.string(),
      fc.constantFrom('time', 'day'),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 4 }),
    ),
  }));
  speaks(['de']);
  fc.assert(
    fc.property(tree, (areas) => {
      const words = workerWords(own, left(areas));
      const texts = [
        ...words.nudge.messages,
        words.nudge.title.named,
        words.menu.restingUntil(at),
        words.menu.restingUntilDay(at),
        words.menu.restingUntilDayBegins(at),
      ];
      expect(words.nudge.messages).toHaveLength(english.nudge.messages.length);
      for (const text of texts) expect(text).toEqual(expect.not.stringContaining('undefined'));
    }),
  );
});

describe('where the worker can tell plurals', () => {
  const count: CompiledTree = { x: { '#': [['n', 2, { one: [0, ' day'], other: [0, ' days'] }]] } };
  const fill = (x: unknown) => filledIn(count, { x }, valuesIn);

  test.each([
    { '#': [['n', 2, { one: [0, ' Tag'], few: 'x', other: [['n'], ' Tage'] }]] },
    { '': [['n'], ' 日'] },
    { '#': ['Tage: ', ['n', 4]] },
  ])('%j is said', (x) => {
    expect(fill(x)).toEqual({ x });
  });

  test.each([
    { '#': [['n', 2, { one: 'Tag' }]] },
    { '#': [['m', 2, { other: 'Tage' }]] },
    { '#': [['n', 2, { other: [['m']] }]] },
    { '#': [0] },
    { '#': [['n', 99]] },
    { '': [['n', 4]] },
  ])('%j is not', (x) => {
    expect(fill(x)).toEqual(count);
  });
});
