import { describe, expect, test } from 'vitest';
import { words as log } from '../../../utils/words/log.ts';
import { words as settings } from '../../../utils/words/settings/notes.ts';
import { words as transfer } from '../../../utils/words/transfer.ts';
import { localeOf, phrasesOf } from '../conventions/locale.ts';
import { readTree } from '../conventions/source.ts';

const sources = readTree(['locales'], /\.json$/).filter(({ path }) => localeOf(path));
const phrases = sources.flatMap(phrasesOf);
const texts = phrases.flatMap((one) => one.texts);

/** What a control or sentence was called once, and what says plainly what it does. */
const renamed: [old: string | RegExp, plain: string][] = [
  ['Look for words', 'Search'],
  ['More ways', 'Filter'],
  ['From a day back', 'Last day'],
  ['Back to everything', 'Show all entries'],
  ['Lock it, take it along, or let it go', 'Backup and lock'],
  [/bring(ing)? (entries|them) in/i, 'Import'],
  [/brought in/i, 'imported'],
  ['Save a copy', 'Export a copy'],
  [/let (some|these) days go/i, 'Delete some days'],
  [/until i let it go/i, 'Until I delete it'],
  [/would go now|goes by itself|let x go/, 'would be deleted now'],
  [/there is no way back/i, 'This cannot be undone'],
  [/same once more/i, 'Type it again'],
  ['The passphrase until now', 'Current passphrase'],
  [/tak(e|es|en|ing) (it |the lock )?away/i, 'Remove the lock'],
  [/in the clear/i, 'without protection'],
  [/\bseal(s|ed|ing)?\b/i, 'encrypted'],
  ['Apart by', 'Time between nudges'],
  ['A break counts from', 'Count it as a break after'],
  ['Wait at most', 'Wait no longer than'],
  ['The first action', 'Hand on heart'],
  [/^free$/, 'no nudges'],
  [/is no (number|list|text|time of day|span of hours)/, 'is not a number'],
  ['Leave the breath out', 'No breathing cues'],
  ['Leave touch out', 'No touch'],
  [/until (I|you) say/i, 'Until I turn them back on'],
  ['End the rest', 'Turn nudges back on'],
  ['Nudge me anyway', 'Nudge me even then'],
  [/let go twice/, 'Two nudges were skipped'],
  [/step(s|ped|ping)? back/i, 'Fewer nudges, after some were ignored'],
  [/\balive\b/, 'working'],
  [/put(s)? (the nudge |a nudge )off/i, 'Nudge me later'],
  ['Take the last one', 'Take the one from x'],
  ['What is here, without fixing it', 'what is here'],
  [/the whole pause/i, 'Notice, share, be kind'],
  [/in danger right now:/i, 'If someone is in danger right now'],
  [/this isn[’']t that/i, 'That is not what I mean'],
  ['Where are you?', 'Choose your country'],
  [/feet first/i, 'Feet on the floor'],
  [/still counts/i, 'The pause was still yours'],
  [/right to notice/i, 'You noticed it was heavy'],
  [/stands on it/i, 'What to include'],
  [/let go, as you chose/i, 'Not kept, as you chose'],
  [/give it an edge/, 'give it a shape'],
  [/about three slow breaths/, 'two or three slow breaths'],
  ['What has it been carrying?', 'What have you been carrying?'],
];

/** What a person types to find a feeling is not shown, and a card may be a poem. */
const said = phrases
  .filter(({ area }) => area !== 'content/feelings' && !/^content\/(day-)?cards/.test(area))
  .flatMap((one) => one.texts);

describe('controls and sentences that were hard to read', () => {
  test.each(renamed)('%s is said plainly', (old, plain) => {
    const isOld = (text: string) =>
      typeof old === 'string' ? text.toLowerCase().includes(old.toLowerCase()) : old.test(text);
    expect(said.filter(isOld)).toEqual([]);
    expect(texts.some((text) => text.includes(plain))).toBe(true);
  });
});

describe('what is not there is not counted', () => {
  test.each([
    ['an export', transfer.save.done({ count: 0 })],
    ['a backup', transfer.backup.done({ count: 0 })],
    ['a backup in the folder', transfer.folder.last({ day: 'Monday', count: 0 })],
    ['a log that lost everything', log.missing.body({ had: 5, has: 0 })],
    ['more nudges than fit', settings.doesNotFit({ given: '6', used: '0' })],
  ])('%s', (_, text) => {
    expect(text).not.toMatch(/\b0\b/);
  });
});
