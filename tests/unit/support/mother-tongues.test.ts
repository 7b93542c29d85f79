import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGuardLanguages, readGuardRules } from '../../../utils/language/read-catalogues.ts';
import { guardOf } from '../../../utils/support/guard.ts';

type Line = { text: string; expect: 'support' | 'none'; kind: string };

const tags = readGuardLanguages().filter((tag) => tag !== 'en');
const promised = 'ar de es fr hi id it ja ko nl pl pt ru sv tr uk zh'.split(' ');

function linesIn(name: string): Line[] {
  const file = new URL(`../../fixtures/support/tongues/${name}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it('plain danger is read in the tongues that were promised', () => {
  expect(tags.toSorted()).toEqual(promised);
});

it.each(tags)('%s tells first what it reads, and who has looked at it', (tag) => {
  const file = new URL(`../../../locales/${tag}/content/guard-rules.txt`, import.meta.url);
  const [first = ''] = readFileSync(file, 'utf8').split('\n');
  expect(first).toMatch(/plain words of danger only.*reviewed/);
});

// Floors a little below what was measured; tests/fixtures/support/README.md has the figures.
describe.each(tags)('%s', (tag) => {
  const find = guardOf({ [tag]: readGuardRules(tag) });
  const share = (lines: Line[]) => lines.filter(({ text }) => find(text)).length / lines.length;

  it('finds what its rules grew from, and hardly anything harmless', () => {
    const lines = linesIn(tag);
    expect(share(lines.filter((line) => line.expect === 'support'))).toBeGreaterThan(0.85);
    expect(share(lines.filter((line) => line.expect === 'none'))).toBeLessThanOrEqual(0.03);
  });

  it('finds most of what was put aside', () => {
    const lines = linesIn(`${tag}-unread`);
    expect(share(lines.filter((line) => line.expect === 'support'))).toBeGreaterThan(0.6);
    expect(share(lines.filter((line) => line.expect === 'none'))).toBeLessThanOrEqual(0.12);
  });
});
