import { describe, expect, test } from 'vitest';
import { words as titleWords } from '../../../utils/words/page-titles.ts';
import { boxMaker, checkPrivateBoxes } from './private-boxes.ts';
import { describeComplaints, productFolders, readTree } from './source.ts';

const tree = readTree(productFolders, /\.tsx$/);

test('F74 words are typed into the boxes of one component alone', () => {
  expect(tree.some(({ path }) => path === boxMaker)).toBe(true);
  expect(describeComplaints(checkPrivateBoxes(tree))).toBe('');
});

describe('the check complains about', () => {
  test.each([
    'export const a = <textarea autocomplete="off" spellcheck={false} />',
    'export const a = <input autocomplete="off" spellcheck={false} />',
    'export const a = <input autocomplete="off" type={kind} />',
    'export const a = <input autocomplete="off" type="password" />',
    'export const a = <input type="checkbox" defaultChecked={on} />',
    'export const a = <input autocomplete="off" type="radio" checked={on} />',
    'export const a = <select value={1} />',
    'export const a = <form onSubmit={go} />',
    'export const a = <p dir="auto">{text}</p>',
    'export const a = <p contentEditable>{text}</p>',
  ])('%s', (text) => {
    expect(checkPrivateBoxes([{ path: 'components/x.tsx', text }])).toHaveLength(1);
  });

  test.each([
    'export const a = <input autocomplete="off" type="checkbox" checked={on} defaultChecked={on} />',
    'export const a = <select autocomplete="off" value={1} />',
    'export const a = <p {...ownWords(text)}>{text}</p>',
    'export const a = <PrivateLine value={text} />',
  ])('nothing in %s', (text) => {
    expect(describeComplaints(checkPrivateBoxes([{ path: 'components/x.tsx', text }]))).toBe('');
  });
});

test('F74 the titles that stand in the history say where one is, and nothing of anybody', () => {
  const pages = readTree(['entrypoints'], /index\.html$/);
  const titles = pages.map(({ text }) => /<title>(.*?)<\/title>/.exec(text)?.[1] ?? '');
  expect(titles.toSorted()).toEqual([
    'Kind Pause',
    'Kind Pause',
    'Log · Kind Pause',
    'New tab',
    'Settings · Kind Pause',
    'Welcome · Kind Pause',
    'Why it works · Kind Pause',
  ]);
  // A title that a script sets is one of the catalogue's, in which nothing is filled in.
  const scripts = readTree(productFolders, /\.tsx?$/);
  const found = (what: RegExp) =>
    scripts.flatMap(({ path, text }) =>
      [...text.matchAll(what)].map(([, value]) => [path, value?.replace(/\s+/g, ' ')]),
    );
  expect(found(/document\.title\s*=\s*([^;\n]*)/g)).toEqual([
    [
      'components/frame/tab-title.ts',
      "'discreet' in root.dataset && page !== 'newtab' ? words.neutral : own",
    ],
  ]);
  // Of our own names of places: nothing that a person wrote.
  expect(found(/(?<!function )\bnameTab\(([^;]*)\);/g)).toEqual([
    ['components/frame/draw-page.tsx', 'page'],
    ['components/log/use-title.ts', "'log', place === null ? undefined : nameOf(place)"],
    ['components/welcome/welcome-view.tsx', "'welcome', step === 'pause' ? undefined : title"],
  ]);
  const said = Object.values(titleWords.titles);
  expect(said.filter((title) => typeof title !== 'string')).toEqual([]);
  expect(titles).toEqual(expect.arrayContaining(said));
});
