import { readFileSync } from 'node:fs';
import { words as lock } from '../../../utils/words/lock.ts';
import { words } from '../../../utils/words/log.ts';
import { words as mine } from '../../../utils/words/storage/my-words.ts';
import { words as people } from '../../../utils/words/storage/people.ts';
import { words as transfer } from '../../../utils/words/transfer.ts';
import type { PopupWalk } from '../drivers/popup-walk.ts';
import { type PageState, pressFirst, stands } from './page-state.ts';

const profile = new URL('../../fixtures/profile-d851f4b/open.json', import.meta.url);
/** One of every kind, from every practice. */
export const someEntries: readonly object[] = JSON.parse(readFileSync(profile, 'utf8')).entries;

/** One that has come back. */
export const dueLetter = {
  id: '01KB9Q8X00KNDPAVSEKNDPAVSE',
  at: '2025-11-30T09:12:00.000Z',
  zone: 'UTC',
  day: '2025-11-30',
  kind: 'letter',
  element: 'kindness',
  source: 'popup',
  payload: {
    text: 'Dear me,\n\nyou were so tired that week, and still you rang her back. Tea first, then the rest.\n\nYours',
    returns: '2026-01-05',
  },
};

const here = { screen: 'Log', file: 'log.html', log: 'many' } as const;
const entry = (walk: PopupWalk) => stands(walk, 'main li');
const place = (name: string) => ({ ...here, file: `log.html#${name}` });

/** One of each kind, and how a box for it comes. */
const someOwnWords = [
  { add: mine.cards.add, text: 'Nobody at this desk has it all together.' },
  { add: mine.breath.add, text: 'here I am' },
  { add: mine.lines.add, text: 'Window open for a moment?' },
  { add: mine.feelings.add, text: 'wobbly' },
];

async function search(walk: PopupWalk, text: string): Promise<void> {
  await entry(walk);
  await walk.run(`(() => {
    const box = document.querySelector('input[type=search]');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
      .set.call(box, ${JSON.stringify(text)});
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
}

const copy = () => {
  const entries = someEntries.map((each) => JSON.stringify(each)).join(',\n');
  const head = '"format":"kind-pause-log","version":1,"exportedAt":"2026-11-30T12:00:00.000Z"';
  return Buffer.from(`{${head},"entries":[\n${entries}\n],"setAside":[]}\n`);
};

export const logStates: readonly PageState[] = [
  { ...here, log: 'new', name: 'before the yes' },
  { ...here, log: 'empty', name: 'empty', isBrief: true, reach: (w) => w.sees(words.empty.title) },
  { ...here, log: 'three', name: 'three entries', reach: entry },
  {
    ...here,
    log: 'three',
    file: 'log.html#along-bring',
    name: 'what a file would add',
    isBrief: true,
    reach: async (walk, page) => {
      await walk.sees(transfer.bring.about);
      const file = { name: 'copy.json', mimeType: 'application/json', buffer: copy() };
      await page.locator('input[type=file]').first().setInputFiles(file);
      await walk.sees(transfer.bring.title);
    },
  },
  { ...here, name: '300 entries', reach: entry, isBrief: true },
  {
    ...here,
    name: 'an entry changed',
    reach: async (walk) => {
      await entry(walk);
      await pressFirst(walk, words.edit, 'main li button');
      await walk.sees(words.save);
    },
  },
  {
    ...here,
    name: 'an entry deleted',
    reach: async (walk) => {
      await entry(walk);
      await pressFirst(walk, words.delete, 'main li button');
      await walk.sees(words.undo);
    },
  },
  {
    ...here,
    name: 'searched',
    reach: async (walk) => {
      await search(walk, 'window');
      await walk.sees(words.find.all);
    },
  },
  {
    ...here,
    name: 'nothing found',
    reach: async (walk) => {
      await search(walk, 'qqqq');
      await walk.sees(words.find.nothing);
    },
  },
  {
    ...here,
    name: 'filter',
    reach: async (walk) => {
      await entry(walk);
      await walk.press(words.find.more);
      await stands(walk, 'main select');
    },
  },
  { ...here, name: 'discreet', settings: { discreet: true }, reach: entry },
  { ...place('back'), name: 'looking back', reach: (w) => stands(w, 'main svg') },
  { ...place('paper'), name: 'for someone', reach: (w) => stands(w, 'main article section') },
  { ...place('people'), name: 'my people, nobody yet', reach: (w) => w.sees(people.nobody) },
  {
    ...place('people'),
    name: 'my people, somebody written',
    isBrief: true,
    reach: async (walk) => {
      await pressFirst(walk, people.add);
      await stands(walk, 'form input');
      await walk.write('Anneke');
    },
  },
  {
    ...place('people'),
    name: 'my people',
    reach: async (walk) => {
      await stands(walk, 'main article');
      await walk.write('the bench by the canal');
    },
  },
  { ...place('words'), name: 'my words', log: 'empty', reach: (w) => w.sees(mine.cards.add) },
  {
    ...place('words'),
    name: 'my words, written',
    isBrief: true,
    reach: async (walk) => {
      await walk.sees(mine.cards.add);
      for (const { add, text } of someOwnWords) {
        await pressFirst(walk, add);
        await walk.write(text);
      }
    },
  },
  {
    ...place('words'),
    name: 'my words, one deleted',
    reach: async (walk) => {
      await pressFirst(walk, mine.cards.add);
      await walk.write('Tea first, then the rest.');
      await pressFirst(walk, mine.delete, 'main li button');
      await walk.sees(mine.deleted);
    },
  },
  { ...place('along'), name: 'backup and lock' },
  { ...place('along-save'), name: 'export a copy' },
  { ...place('along-backup'), name: 'a backup' },
  { ...place('along-folder'), name: 'a backup folder' },
  { ...place('along-two'), name: 'two computers' },
  { ...place('along-bring'), name: 'bring in' },
  { ...place('along-let-go'), name: 'delete some days' },
  { ...place('along-lock'), name: 'make a lock' },
  {
    ...place('along'),
    name: 'erase everything',
    reach: async (walk) => {
      await pressFirst(walk, words.erase.open);
      await walk.sees(words.erase.title);
    },
  },
  {
    ...here,
    log: 'missing',
    name: 'missing',
    isBrief: true,
    reach: (w) => w.sees(words.missing.title),
  },
  {
    ...here,
    log: 'locked',
    name: 'locked',
    isBrief: true,
    reach: (w) => w.sees(lock.locked.title),
  },
  {
    ...here,
    log: 'locked',
    name: 'locked, another passphrase',
    reach: async (walk) => {
      await stands(walk, 'input[type=password]');
      await walk.run(`document.querySelector('input[type=password]').focus()`);
      await walk.run(`(() => {
        const box = document.querySelector('input[type=password]');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
          .set.call(box, 'not this one at all');
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      })()`);
      await walk.press(lock.locked.confirm);
      await walk.sees(lock.locked.wrong);
    },
  },
];
