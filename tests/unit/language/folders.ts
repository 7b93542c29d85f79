import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type File = Readonly<Record<string, unknown>> | string;

/** A folder of languages as a translator could hand it in, for one test: `{ 'de/popup.json': {…} }`. */
export function folderOf(files: Readonly<Record<string, File>>): string {
  const root = mkdtempSync(join(tmpdir(), 'kind-pause-locales-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const all = { 'en/language.json': { name: 'English', direction: 'ltr' }, ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** An English area of one message, and the same message in another language. */
export const translated = (english: string, tag: string, translation: unknown, type = 'int') =>
  folderOf({
    'en/a.json': {
      x: english,
      '@x': {
        placeholders: Object.fromEntries(
          [...new Set(english.match(/(?<=\{)\w+/g))].map((name) => [name, { type }]),
        ),
      },
    },
    [`${tag}/language.json`]: { name: tag, direction: 'ltr' },
    [`${tag}/a.json`]: { x: translation },
  });
