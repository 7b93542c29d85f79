import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteTrouble, shapeOf, troubles } from '../../../utils/stores/error-log.ts';

beforeEach(() => fakeBrowser.reset());

const stackOf = (message: string) =>
  [
    `TypeError: ${message}`,
    '    at a (chrome-extension://abcdefgh/chunks/popup-ruZXuCdK.js:1:2345)',
    '    at chrome-extension://abcdefgh/background.js:12:3',
    '    at async b (https://elsewhere.example/x.js:1:1)',
    '    at node:internal/timers:1:1',
  ].join('\n');

describe('F94 the error log holds no word of anybody’s', () => {
  test('of an error its name and its places in our scripts', () => {
    const error = Object.assign(new TypeError('Dear Ann'), { stack: stackOf('Dear Ann') });
    expect(shapeOf(error)).toBe('TypeError at popup-ruZXuCdK.js:1:2345 < background.js:12:3');
    const firefox =
      'a@moz-extension://1-2-3/chunks/log-a.js:1:5\nasync*b@moz-extension://1-2-3/x.js:2:6\n';
    expect(shapeOf({ name: 'TypeError', message: 'm', stack: firefox })).toBe(
      'TypeError at log-a.js:1:5 < x.js:2:6',
    );
  });

  test('of our own errors their kind, of whatever else its type', () => {
    expect(shapeOf({ name: 'LogProblem', kind: 'disk-full' })).toBe('LogProblem disk-full');
    expect(shapeOf({ name: 'TypeError', kind: 'a-secret' })).toBe('TypeError');
    expect(['a secret', 7, null, undefined, {}].map(shapeOf)).toEqual([
      'string',
      'number',
      'object',
      'undefined',
      'object',
    ]);
  });

  test('whatever the message, the name or a thrown text says', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `«${text}»`);
    const lines = fc.array(
      fc.oneof(word, fc.constant('at chrome-extension://abcdefgh/chunks/dear-ann.js:1:1')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(lines, word, (message, name) => {
        const text = message.join('\n');
        const thrown = Object.assign(new Error(text), { name, kind: name, stack: stackOf(text) });
        expect(shapeOf(thrown)).toBe('object at popup-ruZXuCdK.js:1:2345 < background.js:12:3');
        expect(shapeOf(text)).toBe('string');
      }),
    );
  });

  test('many at once are all heard, in turn, and twenty stay', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, n) => noteTrouble(`w${n}`, new TypeError('x'), n)),
    );
    const list = await troubles();
    expect([list.length, list[0]?.where, list.at(-1)?.where]).toEqual([20, 'w80', 'w99']);
  });

  test('one that cannot be written keeps the next from nothing', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await noteTrouble('a', 'x', 1);
    await noteTrouble('b', 'x', 2);
    expect((await troubles()).map(({ where }) => where)).toEqual(['b']);
  });
});
