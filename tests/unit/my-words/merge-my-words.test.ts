import { describe, expect, test } from 'vitest';
import { mergeMyWords } from '../../../utils/log/my-words/merge-my-words.ts';
import {
  changedWord,
  emptied,
  fieldOf,
  newWord,
  type OwnFields,
  type OwnWord,
  ownIn,
  ownKinds,
  readMyWords,
} from '../../../utils/log/my-words/my-words.ts';
import { seeded } from '../../tools/seeded.ts';

const by = (name: string, now: number) => ({ by: name, now });
const word = (id: string, text: string, kind: OwnWord['kind'] = 'card', at = 1): OwnWord =>
  changedWord(newWord(kind, id, by('home', at)), { text }, by('home', at));
const asFields = (words: readonly OwnWord[]): OwnFields =>
  Object.fromEntries(words.map((one) => [fieldOf(one), one]));
const merge = (here: OwnFields, file: readonly OwnWord[]): OwnFields => ({
  ...here,
  ...mergeMyWords(here, file, by('import', 1_000)),
});
const said = (fields: OwnFields) => ownIn(fields).map(({ text, out = '' }) => text + out);

describe('a copy brought in', () => {
  test('into nothing brings all of it', () => {
    const file = [word('a', 'Enough for one day.'), word('b', 'slowly', 'breath')];
    expect(ownIn(merge({}, file))).toEqual(file);
  });

  test('a second time adds nothing', () => {
    const file = [word('a', 'Enough for one day.'), word('b', 'wobbly', 'feeling')];
    const once = merge({}, file);
    expect(mergeMyWords(once, file, by('again', 2_000))).toEqual({});
  });

  test('older than what stands here leaves that as it is', () => {
    const old = word('a', 'Enogh for one day.');
    const mended = changedWord(old, { text: 'Enough for one day.' }, by('home', 50));
    expect(said(merge(asFields([mended]), [old]))).toEqual(['Enough for one day.']);
  });

  test('newer takes its place, also where only the element is another one', () => {
    const old = word('a', 'Enough for one day.');
    const fresh = changedWord(old, { element: 'mindfulness' }, by('laptop', 50));
    const merged = ownIn(merge(asFields([old]), [fresh]));
    expect(merged).toEqual([fresh]);
  });

  test('changed on both sides: both stand, once', () => {
    const old = word('a', 'Enough.');
    const here = changedWord(old, { text: 'Enough for today.' }, by('desk', 40));
    const there = changedWord(old, { text: 'Enough for now.' }, by('laptop', 50));
    const once = merge(asFields([here]), [there]);
    expect(said(once).sort()).toEqual(['Enough for now.', 'Enough for today.']);
    expect(mergeMyWords(once, [there], by('again', 60))).toEqual({});
  });

  test('the same words under another id are not doubled', () => {
    const here = asFields([word('a', 'wobbly', 'feeling')]);
    expect(mergeMyWords(here, [word('z', ' wobbly ', 'feeling')], by('x', 9))).toEqual({});
    expect(said(merge(here, [word('z', 'wobbly', 'card')]))).toHaveLength(2);
  });

  test('brings back what was deleted here, and deletes nothing', () => {
    const old = word('a', 'Enough.');
    const gone = emptied(old, by('desk', 40));
    const back = merge(asFields([gone]), [old]);
    expect(said(back)).toEqual(['Enough.']);
    // Later changes there come over it as well.
    expect(said(merge(asFields([old]), [gone]))).toEqual(['Enough.']);
  });
});

describe('whatever two browsers did', () => {
  const texts = ['Enough.', 'One thing at a time.', 'slowly', 'wobbly', 'I may rest.'];

  /** A few dozen changes at random, by one page. */
  function live(start: OwnFields, name: string, chance: () => number, at: number): OwnFields {
    const fields = { ...start };
    for (let step = 0; step < 12; step += 1) {
      const pick = <T>(all: readonly T[]) => all[Math.floor(chance() * all.length)] as T;
      const how = by(name, at + step);
      const known = Object.values(fields);
      const old = chance() < 0.5 && known.length > 0 ? pick(known) : null;
      const before = old ?? newWord(pick(ownKinds), `${name}-${step}`, how);
      const after =
        chance() < 0.2 ? emptied(before, how) : changedWord(before, { text: pick(texts) }, how);
      const twice = ownIn(fields).some(
        (one) => one.kind === after.kind && one.text === after.text && one.id !== after.id,
      );
      if (!twice) fields[fieldOf(after)] = after;
    }
    return fields;
  }

  test.each(Array.from({ length: 120 }, (_, n) => n + 1))(
    'nothing is lost or doubled (%i)',
    (n) => {
      const chance = seeded(n);
      const start = live({}, 'start', chance, 0);
      const here = live(start, 'desk', chance, 100);
      const there = live(start, 'laptop', chance, 100);
      const file = readMyWords(JSON.parse(JSON.stringify(ownIn(there)))) ?? [];
      expect(file).toEqual(ownIn(there));
      const merged = merge(here, file);
      const keys = ownIn(merged).map(({ kind, text, out }) => JSON.stringify([kind, text, out]));
      expect(new Set(keys).size).toBe(keys.length);
      // What stood here stands, unless its own next version came; what came stands, unless it was older.
      for (const one of ownIn(here)) {
        const now = merged[fieldOf(one)];
        expect(
          now?.text === one.text || (now?.earlier ?? []).some((v) => v.at >= one.edited.at),
        ).toBe(true);
      }
      for (const one of file) {
        const stands = ownIn(merged).some(
          ({ kind, text }) => kind === one.kind && text === one.text,
        );
        const isOlder = [here[fieldOf(one)]].some((mine) =>
          [mine?.edited, ...(mine?.earlier ?? [])].some(
            (v) => v && v.by === one.edited.by && v.at >= one.edited.at,
          ),
        );
        expect(stands || isOlder).toBe(true);
      }
      expect(mergeMyWords(merged, file, by('again', 5_000))).toEqual({});
    },
  );
});
