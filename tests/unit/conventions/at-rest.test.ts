import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../../tools/build.ts';

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8').replace(/\s+/g, ' ');
const sentence =
  'What you write is encrypted at rest once you make a lock; until then it is as open as the rest of your browser’s profile';

test.each([
  'PRIVACY.md',
  'docs/decisions/0014-encrypted-at-rest.md',
  'docs/for-clinicians-and-employers.md',
])('%s says the one sentence about encryption at rest, as it is', (path) => {
  expect(read(path)).toContain(sentence);
});

test('none of them says that all is encrypted', () => {
  for (const path of ['PRIVACY.md', 'README.md', 'docs/for-clinicians-and-employers.md']) {
    expect(read(path)).not.toMatch(/\b(always|fully|end-to-end) encrypted\b/i);
  }
});
