import { beforeEach, expect, test } from 'vitest';
import type { NewEntry } from '../../../../utils/log/entry/entry.ts';
import { fromAnswers } from '../../../../utils/log/entry/letter-answers.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { restsToday } from '../../../../utils/log/returning/kind-words-hint.ts';
import { ownSentences } from '../../../../utils/log/returning/own-sentences.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

const at = (day: string) => () => Temporal.ZonedDateTime.from(`${day}T10:00[Europe/Berlin]`);
const today = '2026-03-20';
const keep = (entry: object, day = '2026-03-10') => keepEntry(entry as NewEntry, { now: at(day) });
const reframe = (kinder: string, marks: object = {}) => ({
  kind: 'reframe',
  element: 'kindness',
  source: 'popup',
  payload: { harsh: 'So slow.', friend: 'It was a lot.', kinder },
  ...marks,
});
const letter = (answers: Record<string, string>, more: object = {}) => ({
  kind: 'letter',
  element: 'kindness',
  source: 'popup',
  payload: {
    ...fromAnswers(Object.entries(answers).map(([name, words]) => ({ name, words }))),
    ...more,
  },
});

async function texts(from = '2026-03-01', to = today, day = today): Promise<string[]> {
  return (await ownSentences(from, to, day)).map(({ text }) => text).sort();
}

test('come from reframes and letters of these days, and from no harsh sentence', async () => {
  await keep(reframe('Slow is allowed.'));
  await keep(letter({ happened: 'The meeting went wrong.', wish: 'May I rest tonight.' }));
  await keep(reframe('Long ago.'), '2026-01-10');
  expect(await texts()).toEqual(['May I rest tonight.', 'Slow is allowed.']);
  expect(await texts('2026-01-01', '2026-02-01')).toEqual(['Long ago.']);
});

test('never come from what is hard: ended heavier, marked so, or read by the guard', async () => {
  await keep(reframe('Heavier after.', { after: 'heavier' }));
  await keep(reframe('Marked hard.', { hard: true }));
  await keep({ ...reframe('I want to kill myself.') });
  await keep(letter({ happened: 'I want to kill myself.', wish: 'May I rest.' }));
  expect(await texts()).toEqual([]);
});

test('a letter that is still to come back is not told ahead', async () => {
  await keep(letter({ wish: 'Later.' }, { returns: '2026-09-01' }));
  await keep(
    letter({ wish: 'Came.' }, { returns: '2026-03-12', opened: '2026-03-12T09:00:00.000Z' }),
  );
  expect(await texts()).toEqual(['Came.']);
});

test('three of them, others on another day, each once; a long one by its first sentence', async () => {
  for (const text of ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Five.'])
    await keep(reframe(text));
  const days = ['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23'];
  const found = await Promise.all(days.map((day) => texts('2026-03-01', day, day)));
  for (const some of found) expect(new Set(some).size).toBe(3);
  expect(new Set(found.flat()).size).toBe(5);
  await newProfile();
  await keep(reframe(`Slow is allowed. ${'And so on. '.repeat(40)}`));
  await keep(reframe('x'.repeat(500)));
  expect(await texts()).toEqual(['Slow is allowed.']);
});

test('none after "not today"', async () => {
  await keep(reframe('Slow is allowed.'));
  restsToday(today);
  expect(await texts()).toEqual([]);
});
