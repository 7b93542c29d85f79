import { beforeEach, describe, expect, test, vi } from 'vitest';
import { editedPayload } from '../../../components/log/entry/editable-fields.ts';
import { entryAsShown } from '../../../components/log/entry/entry-as-shown.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { readOne, readPage, updateEntry } from '../../../utils/log/entries.ts';
import type { Entry, EntryOf } from '../../../utils/log/entry/entry.ts';
import { kindTable, type Payloads } from '../../../utils/log/entry/entry-kinds.ts';
import { answersIn, fromAnswers } from '../../../utils/log/entry/letter-answers.ts';
import { captioned } from '../../../utils/log/entry/letter-captions.ts';
import { parseEntry } from '../../../utils/log/entry/parse-entry.ts';
import { textDigest } from '../../../utils/log/entry/text-digest.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { findEntries } from '../../../utils/log/reading/find.ts';
import { entryNeedsSupport } from '../../../utils/log/returning/needs-support.ts';
import { saveTexts } from '../../../utils/log/save-edit.ts';
import { captionedFormat } from '../../../utils/log/transfer/captioned-format.ts';
import { exportStream, type Format } from '../../../utils/log/transfer/export.ts';
import { csv } from '../../../utils/log/transfer/format-csv.ts';
import { json } from '../../../utils/log/transfer/format-json.ts';
import { markdown } from '../../../utils/log/transfer/format-markdown.ts';
import { captions } from '../../../utils/words/practice/letter.ts';
import { lineOf } from '../../fixtures/log/copy-file.ts';
import { plainWords } from '../../fixtures/log/markdown-words.ts';
import { lock } from '../lock/secrets.ts';
import { everythingStored } from '../lock/stored.ts';
import { bring, counts } from './bring.ts';
import { newProfile } from './place.ts';
import '../lock/quick-keys.ts';

beforeEach(newProfile);

const answers = [
  { name: 'happened', words: 'The talk\n\nwent long.' },
  { name: 'friend', words: '=care' },
];
const payload: Payloads['letter'] = { ...fromAnswers(answers), dear: 'Sam', returns: 'hard' };
/** The same letter as it was kept before there were parts. */
const before: Payloads['letter'] = {
  text: 'What happened\nThe talk\n\nwent long.\n\nWhat Sam would see in me\n=care',
  returns: 'hard',
};
const letterOf = (payload: Payloads['letter']) =>
  ({ ...lineOf(1), kind: 'letter', payload }) as EntryOf<'letter'>;

async function kept(said: Payloads['letter'] = payload): Promise<EntryOf<'letter'>> {
  const fresh = { kind: 'letter', element: 'kindness', source: 'popup', payload: said } as const;
  return (await keepEntry(fresh)) as EntryOf<'letter'>;
}
const copyAs = (format: Format) =>
  new Response(exportStream(format, '2026-11-29T10:00:00.000Z').stream).text();

async function found(text: string) {
  for await (const { found } of findEntries({ text }, {}, entryAsShown)) return found;
  return [];
}

describe('a letter of parts', () => {
  test('is kept and read as it was made', async () => {
    const { id } = await kept();
    expect((await readOne(id))?.payload).toEqual(payload);
  });

  test.each([
    ['no list', {}],
    ['no name', [{ length: 1 }]],
    ['half a length', [{ name: 'need', length: 0.5 }]],
    ['a length below nothing', [{ name: 'need', length: -1 }]],
    ['text alone', ['need']],
    ['more than anyone asks', Array(21).fill({ name: 'need', length: 1 })],
  ])('is none where the parts are %s', (_, parts) => {
    expect(parseEntry(letterOf({ ...payload, parts: parts as never }))).toBeNull();
  });

  test.each([
    ['to read', () => markdown(plainWords)],
    ['for spreadsheets', () => csv],
  ])('is the same in a copy %s as one kept before', (_, format) => {
    const copy = (said: Payloads['letter']) =>
      [...captionedFormat(format(), captions).entry(letterOf(said), 0)].join('');
    expect(copy(payload)).toBe(copy(before));
    expect(copy(payload)).toContain('What Sam would see in me');
    expect(copy({ ...payload, text: 'changed elsewhere' })).not.toContain('length');
  });

  test('comes whole through a copy, and is there once', async () => {
    const entry = await kept();
    const copy = await copyAs(json);
    expect((await bring(copy)).preview).toMatchObject(counts(0, 1));
    await newProfile();
    await bring(copy);
    expect((await readPage()).entries).toEqual([entry]);
  });

  test('is found by its words, its captions and the name in them', async () => {
    const entry = await kept();
    const { text } = captioned(entry, captions).payload as Payloads['letter'];
    for (const word of ['long', 'happened', 'Sam']) {
      const start = text.indexOf(word);
      expect(await found(word)).toMatchObject([
        { entry, highlights: [{ field: 'text', start, end: start + word.length }] },
      ]);
    }
    expect(await found('need')).toEqual([]);
  });

  test('is read by the guard, with the name', async () => {
    const danger = 'Some nights I want to end my life.';
    const [first, second] = [answers[0], { name: 'friend', words: danger }] as const;
    const made = first && fromAnswers([first, second]);
    expect(await entryNeedsSupport(letterOf({ ...payload, ...made }))).toBe(true);
    expect(await entryNeedsSupport(letterOf({ ...payload, dear: danger }))).toBe(true);
    expect(await entryNeedsSupport(letterOf(payload))).toBe(false);
  });

  test('lies sealed beside a lock, parts and name as well', async () => {
    await kept();
    await lock();
    const stored = JSON.stringify(await everythingStored());
    for (const trace of ['went long', 'happened', 'Sam', '"length"']) {
      expect(stored).not.toContain(trace);
    }
    expect((await readPage()).entries[0]?.payload).toEqual(payload);
  });

  test('replaces what an older version made of the same draft, which no copy brings back', async () => {
    const entry = await kept(before);
    const copy = await copyAs(json);
    await updateEntry(entry.id, { payload });
    await bring(copy);
    expect((await readPage()).entries.map((one) => one.payload)).toEqual([payload]);
  });
});

describe('an older version', () => {
  const fields = kindTable.letter.fields as Record<string, unknown>;
  /** What it makes of a letter, by the table it had. */
  function older<T>(work: () => T): T {
    const { parts, dear } = fields;
    delete fields.parts;
    delete fields.dear;
    try {
      return work();
    } finally {
      Object.assign(fields, { parts, dear });
    }
  }

  test('reads the words, and keeps the rest whole', () => {
    const read = older(() => parseEntry(letterOf(payload)));
    expect(read?.payload).toMatchObject({ text: 'The talk\n\nwent long.\n\n=care' });
    expect(parseEntry(JSON.parse(JSON.stringify(read)))).toEqual(letterOf(payload));
  });

  test('may change them: then they are shown as it left them', () => {
    const text = 'The talk went well.\n\n=care';
    const letter = letterOf({ ...payload, text });
    expect(answersIn(letter.payload)).toBeNull();
    expect(captioned(letter, captions).payload).toMatchObject({ text });
    expect(editedPayload(letter, { text: 'Now.' })).toEqual({
      text: 'Now.',
      dear: 'Sam',
      returns: 'hard',
    });
  });
});

describe('two pages change one letter', () => {
  beforeEach(() => void vi.stubGlobal('BroadcastChannel', undefined));

  async function save(entry: Entry, over: Entry, texts: Record<string, string>) {
    const schema = Object.fromEntries(Object.keys(texts).map((name) => [name, textField]));
    const draft = await openDraft<Record<string, string>>(`edit ${entry.id}`, schema);
    draft.set(texts);
    const said = new Map(
      answersIn(over.payload as Payloads['letter'])?.map((one) => [one.name, one.words]),
    );
    const from = Object.fromEntries(
      Object.keys(texts).map((name) => [name, textDigest(said.get(name) ?? '')]),
    );
    return saveTexts(entry.id, { texts, from }, { draft, payloadOf: editedPayload });
  }
  const saidNow = async () =>
    answersIn((await readPage()).entries[0]?.payload as Payloads['letter'])?.map(
      ({ words }) => words,
    );

  test('each its own answer: both stay', async () => {
    const entry = await kept();
    expect(await save(entry, entry, { friend: 'warmth' })).toMatchObject({ at: 'saved' });
    expect(await save(entry, entry, { wish: 'rest' })).toMatchObject({ at: 'saved' });
    expect(await saidNow()).toEqual(['The talk\n\nwent long.', 'warmth', 'rest']);
  });

  test('the same answer: told, and nothing is written', async () => {
    const entry = await kept();
    await save(entry, entry, { friend: 'warmth' });
    expect(await save(entry, entry, { friend: 'patience' })).toMatchObject({
      at: 'changed',
      fields: ['friend'],
    });
    expect(await saidNow()).toEqual(['The talk\n\nwent long.', 'warmth']);
  });

  test('an answer that was taken away meanwhile: told', async () => {
    const entry = await kept();
    await save(entry, entry, { friend: '' });
    expect(await save(entry, entry, { friend: 'patience' })).toMatchObject({ at: 'changed' });
  });
});

test('a place in the body is looked for by what it is called', async () => {
  const noticed = { feelings: ['tired'], where: 'somewhere-else' };
  await keepEntry({ kind: 'notice', element: 'mindfulness', source: 'popup', payload: noticed });
  expect(await found('somewhere-else')).toEqual([]);
  expect(await found('somewhere else')).toHaveLength(1);
});
