import { beforeEach, expect, test } from 'vitest';
import { lookAtMyWords } from '../../../utils/log/my-words/look-at-my-words.ts';
import { type OwnKind, ownKinds } from '../../../utils/log/my-words/my-words.ts';
import { exportLog, type Format } from '../../../utils/log/transfer/export.ts';
import { csv } from '../../../utils/log/transfer/format-csv.ts';
import { json } from '../../../utils/log/transfer/format-json.ts';
import { markdown } from '../../../utils/log/transfer/format-markdown.ts';
import { ownPartsMark } from '../../../utils/log/transfer/own-parts-mark.ts';
import { plainWords } from '../../fixtures/log/markdown-words.ts';
import { lock } from '../lock/secrets.ts';
import { bring } from '../log/bring.ts';
import { newProfile } from '../log/place.ts';
import { ownWord, putWords } from './put-words.ts';

const mine = [
  ownWord('card', '00A', { text: 'Ein <b>Schritt</b>\nnach dem andern 🫖', element: 'humanity' }),
  ownWord('breath', '00B', { text: 'hier', out: 'und weit' }),
  ownWord('line', '00C', { text: '# Fenster auf?' }),
  ownWord('feeling', '00D', { text: 'wacklig', family: 'unsettled' }),
];

beforeEach(async () => {
  await newProfile();
  const locks = { request: (_: string, work: () => unknown) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
});

const shown = async (kind: OwnKind) => (await lookAtMyWords(kind, Date.now())).words;
const allShown = async () => (await Promise.all(ownKinds.map(shown))).flat();

async function copyAs(format: Format): Promise<string> {
  let text = '';
  for await (const piece of exportLog(format, '2026-11-30T10:00:00.000Z')) text += piece.text;
  return text;
}

test('a copy brings them into an empty log, each as it was, and a second time none', async () => {
  await putWords(mine);
  const copy = await copyAs(json);
  await newProfile();
  const first = await bring(copy);
  expect([first.preview.words, first.done?.words]).toEqual(['new', 'new']);
  expect(await allShown()).toEqual(mine);
  const second = await bring(copy);
  expect(second.preview.words).toBe('same');
  expect(await allShown()).toEqual(mine);
});

test('a copy of a log without any says nothing of them', async () => {
  const copy = await copyAs(json);
  expect(copy).not.toContain('words');
  expect((await bring(copy)).preview.words).toBe('none');
});

test('what is brought into a log with a lock is sealed', async () => {
  await putWords(mine);
  const copy = await copyAs(json);
  await newProfile();
  await lock();
  await bring(copy);
  expect(await allShown()).toEqual(mine);
});

test('a file in which they are spoilt is refused as a whole', async () => {
  await putWords(mine);
  const copy = (await copyAs(json)).replace('"family":"unsettled"', '"family":"blue"');
  await newProfile();
  await expect(bring(copy)).rejects.toThrow();
  expect(await allShown()).toEqual([]);
});

test('the copy to read has them as quotes; the table of entries does without', async () => {
  await putWords(mine);
  const text = await copyAs(markdown(plainWords));
  expect(text).toContain('## My words');
  expect(text).toContain('wacklig');
  expect(text).not.toMatch(/^# Fenster/m);
  expect(await copyAs(csv)).not.toContain('wacklig');
});

test('each change is a reason for another backup', async () => {
  expect(await ownPartsMark()).toBe('');
  await putWords(mine);
  const mark = await ownPartsMark();
  expect(mark).not.toBe('');
  expect(mark).not.toMatch(/wacklig|Schritt/);
  await putWords([ownWord('line', '00E', { text: 'Tee.' })]);
  expect(await ownPartsMark()).not.toBe(mark);
});
