import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/build.ts';
import { privacyPage } from '../../tools/package/privacy-page.ts';

test('the privacy page says every word of PRIVACY.md, without a sign of how it is written', () => {
  const markdown = readFileSync(join(root, 'PRIVACY.md'), 'utf8');
  const page = privacyPage(markdown);
  const main = page.slice(page.indexOf('<main>'));
  const said = main
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  const words = (text: string) => text.match(/[\p{L}\p{N}’]+/gu) ?? [];
  const written = markdown.replace(/\]\([^)]*\)/g, ' ').replace(/^\d+\. /gm, '');
  expect(words(said)).toEqual(words(written));
  expect(said).not.toMatch(/\*\*|`|^#|\]\(|\|/m);
});

test('it runs nothing and fetches nothing', () => {
  const page = privacyPage(
    '# A\n\n[x](https://example.org) [y](docs/z.md) <script>\n\n- one\n- two',
  );
  expect(page).not.toMatch(/<script|<img|<link|url\(/);
  expect(page).toContain('<a href="https://example.org">x</a> y &lt;script>');
  expect(page).toContain('<ul><li>one</li><li>two</li></ul>');
});
