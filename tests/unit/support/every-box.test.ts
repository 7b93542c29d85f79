import { expect, test } from 'vitest';
import { at } from '../../tools/bundle-scan/tree.ts';
import { importGraph } from '../conventions/circles.ts';
import {
  parse,
  productFolders,
  readTree,
  type Source,
  scripts,
  walk,
} from '../conventions/source.ts';

/**
 * What makes a box for words, and where it may be used without support standing beside it there.
 * The makers at the top refuse what a browser does with words; those below add the guard.
 */
const makers: Record<string, readonly string[]> = {
  PrivateLine: [
    // A passphrase is nobody's to read.
    'components/controls/passphrase-box.tsx',
    'components/controls/text-field.tsx',
  ],
  PrivateLines: ['components/controls/writing-box.tsx'],
  WritingBox: [],
  TextField: [],
};
const guard = 'GuardLine';
const boxes = [...Object.keys(makers), 'GuardedBox', 'GuardedField', 'PassphraseBox'];

const sources = readTree(productFolders, scripts);

/** The components that a file draws, by name. */
function drawn(source: Source): string[] {
  const names: string[] = [];
  walk(parse(source).program, (node) => {
    if (node.type === 'JSXOpeningElement') names.push(String(at(node, 'name')?.name ?? ''));
  });
  return names;
}

/** Boxes beside which no support can come. */
function unguarded(files: Source[]): string[] {
  return files.flatMap((source) => {
    const names = drawn(source);
    const found = names.filter((name) => makers[name] && !makers[name].includes(source.path));
    const guards = names.filter((name) => name === guard).length;
    return found.slice(guards).map((name) => `${source.path} <${name}>`);
  });
}

test('support can come beside every box for words', () => {
  expect(unguarded(sources)).toEqual([]);
});

test('one that is made without is told', () => {
  const path = 'components/new/box.tsx';
  const told = (text: string) => unguarded([{ path, text: `export const a = ${text};` }]);
  expect(told('<PrivateLine value={v} />')).toEqual([`${path} <PrivateLine>`]);
  expect(told('<><TextField /><WritingBox /><GuardLine text={v} /></>')).toHaveLength(1);
  expect(told('<><PrivateLine value={v} /><GuardLine text={v} /></>')).toEqual([]);
  expect(told('<GuardedBox value={v} />')).toEqual([]);
});

/** What a page is made of, with all that it fetches later; practices are found by their folder. */
function reached(from: string): string[] {
  const graph = importGraph(sources);
  const isPractice = /^components\/practice\/[\w-]+\/practice\.tsx$/;
  const practices = sources.flatMap(({ path }) => (isPractice.test(path) ? [path] : []));
  const seen = new Set([from, ...(from.includes('/popup/') ? practices : [])]);
  for (const path of seen) for (const next of graph.get(path) ?? []) seen.add(next);
  return [...seen];
}

test('these are the boxes of every page', () => {
  const bySource = new Map(sources.map((source) => [source.path, drawn(source)]));
  const makesBoxes = /components\/(controls|support)\//;
  const list = ['popup', 'newtab', 'log', 'settings', 'welcome', 'why'].map((page) => {
    const files = reached(`entrypoints/${page}/main.tsx`).filter((path) => !makesBoxes.test(path));
    const found = files.flatMap((path) => {
      const names = (bySource.get(path) ?? []).filter((name) => boxes.includes(name));
      return names.map((name) => `${path.replace(/^components\//, '')} ${name}`);
    });
    return [page, [...new Set(found)].sort()];
  });
  expect(Object.fromEntries(list)).toMatchInlineSnapshot(`
    {
      "log": [
        "lock/change-passphrase.tsx PassphraseBox",
        "lock/unlock-form.tsx PassphraseBox",
        "log/entry/entry-edit.tsx GuardedBox",
        "log/erase-dialog.tsx PrivateLine",
        "log/find-bar.tsx PrivateLine",
        "my-words/feeling-boxes.tsx GuardedField",
        "my-words/limited-box.tsx GuardedBox",
        "my-words/my-words-view.tsx GuardedField",
        "people/people-edit.tsx GuardedBox",
        "people/person-form.tsx GuardedField",
        "practice/notice/find-box.tsx PrivateLine",
        "transfer/import-unlock.tsx PassphraseBox",
      ],
      "newtab": [
        "newtab/line-form.tsx PrivateLine",
      ],
      "popup": [
        "practice/letter/writing.tsx GuardedBox",
        "practice/not-alone/practice.tsx GuardedBox",
        "practice/notice/find-box.tsx PrivateLine",
        "practice/notice/notice-end.tsx GuardedBox",
        "practice/reframe/dear-form.tsx GuardedField",
        "practice/reframe/kinder.tsx GuardedBox",
        "practice/reframe/step.tsx GuardedBox",
      ],
      "settings": [
        "after/occasion-card.tsx GuardedField",
        "settings/frame/setting-search.tsx PrivateLine",
        "settings/practice-settings.tsx GuardedField",
      ],
      "welcome": [],
      "why": [],
    }
  `);
});
