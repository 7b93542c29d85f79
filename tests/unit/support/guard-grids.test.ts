import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findEnglish } from '../../fakes/guard.ts';
import { seeded } from '../../tools/seeded.ts';

type Lists = Record<
  | 'things'
  | 'thingEndings'
  | 'becauseDanger'
  | 'people'
  | 'violence'
  | 'violencePast'
  | 'violenceEndings'
  | 'danger'
  | 'before'
  | 'after'
  | 'harmless',
  string[]
>;

/** Written by somebody who had not read the rules. */
const lists: Lists = JSON.parse(
  readFileSync(new URL('../../fixtures/support/grids.json', import.meta.url), 'utf8'),
);
const drawn = process.env.KIND_PAUSE_LONG ? 20_000 : 1_500;

/** A sentence, and the pattern that it was made of. */
type Draw = (pick: (list: readonly string[]) => string) => readonly [sentence: string, of: string];

const violent =
  (acts: 'violence' | 'violencePast'): Draw =>
  (pick) => {
    const act = pick(lists[acts]);
    return [`${pick(lists.people)} ${act} ${pick(lists.violenceEndings)}`, act];
  };

const grids: Record<string, Draw> = {
  'a thing that drives to it': (pick) => {
    const ending = pick(lists.thingEndings);
    return [`${pick(lists.things)} ${ending}`, ending];
  },
  'because of a thing': (pick) => {
    const pattern = pick(lists.becauseDanger);
    return [pattern.replaceAll('{thing}', pick(lists.things)), pattern];
  },
  'somebody hurts': violent('violence'),
  'somebody has hurt': violent('violencePast'),
  'a plain sentence among others': (pick) => {
    const danger = pick(lists.danger);
    return [pick(lists.before) + danger + pick(lists.after), danger];
  },
};

it.each(Object.entries(grids))('%s: at least 97 of 100 are found', (_, draw) => {
  const next = seeded(17);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const missed = new Map<string, string[]>();
  for (let count = 0; count < drawn; count++) {
    const [sentence, of] = draw(pick);
    if (findEnglish(sentence) === null) missed.set(of, [...(missed.get(of) ?? []), sentence]);
  }
  const misses = [...missed].sort((one, other) => other[1].length - one[1].length);
  const count = misses.reduce((sum, [, sentences]) => sum + sentences.length, 0);
  const told = misses.map(([of, [first, ...more]]) => `${more.length + 1} ${of}: ${first}`);
  expect(count / drawn, told.join('\n')).toBeLessThanOrEqual(0.03);
});

it('whole harmless sentences with the same words: at most 10 of 100 are found', () => {
  const found = lists.harmless.filter((sentence) => findEnglish(sentence) !== null);
  expect(found.length / lists.harmless.length, found.join('\n')).toBeLessThanOrEqual(0.1);
});
