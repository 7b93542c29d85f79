import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../../utils/build/manifest.ts';
import { root } from '../../tools/build.ts';

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const listing = read('docs/store/listing.md');
const reviewers = read('docs/store/reviewers.md');
const catalogue = JSON.parse(read('locales/en/store.json')) as Record<string, string>;
const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;
/** The text under a heading, without its line breaks. */
const part = (title: string) =>
  (listing.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '').replace(/\s+/g, ' ').trim();

describe('what the stores show', () => {
  test('name and short description are those of the catalogues, within the limits of each store', () => {
    expect(part('Name')).toBe(catalogue.name);
    expect(part('Short description')).toBe(catalogue.description);
    expect(part('Name').length).toBeLessThanOrEqual(45);
    expect(part('Short description').length).toBeLessThanOrEqual(132);
  });

  test('the description fits each store, and repeats no word more than five times', () => {
    const text = part('Description');
    // Edge asks for 250 signs at least, and takes 10,000.
    expect(text.length).toBeGreaterThanOrEqual(250);
    expect(text.length).toBeLessThanOrEqual(10_000);
    const counts = new Map<string, number>();
    for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 5)).toEqual([]);
  });

  test('says that the new tab changes, that a yes is asked, and how it is stored', () => {
    const text = part('Description');
    expect(text).toContain('it replaces the browser’s own new tab');
    expect(text).toContain('you are asked for a yes');
    expect(text).toContain('What you write is encrypted at rest once you make a lock');
    expect(text).toContain('not therapy, diagnosis or emergency help');
  });

  test('each permission of the manifest has its reason, and no other one', () => {
    const rows = [...listing.matchAll(/^\| `(\w+)` \| (.{15,}) \|$/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...manifestFor('chrome', 'build').permissions].sort());
    expect(part('Permissions, each with why')).toContain('new tab');
  });

  test('the single purpose names the subject and the new tab', () => {
    expect(part('Single purpose')).toMatch(/self-compassion.*new tab/);
  });
});

describe('the notes for reviewers', () => {
  test('name only scripts that there are', () => {
    const named = [...reviewers.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThanOrEqual(4);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  test('explain what a linter finds in the libraries', () => {
    for (const word of ['innerHTML', 'webextension-polyfill', 'unmodified', 'managed_schema']) {
      expect(reviewers).toContain(word);
    }
  });
});
