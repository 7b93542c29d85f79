import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../tools/build.ts';

const latin = 'abcdefghijklmnopqrstuvwxyz';
const greek = 'αβψδεφγηιξκλμνοπθρστυωςχύζ';

/** No letter of it is Latin, so that whatever is has stayed English. */
export const inGreekLetters = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const other = greek[latin.indexOf(letter.toLowerCase())] ?? letter;
    return /[A-Z]/.test(letter) ? other.toUpperCase() : other;
  });

/** What stands in braces is for the program, but for the texts in their inner braces. */
function translated(message: string): string {
  let depth = 0;
  return message.replace(/[{}]|[^{}]+/g, (part) => {
    if (part === '{') depth++;
    if (part === '}') depth--;
    return depth % 2 === 0 ? inGreekLetters(part) : part;
  });
}

/**
 * A copy of the checkout with one language more, as a translator would hand it in: one folder.
 * @param left what is not translated: paths of files, or keys in them (`popup.json greeting`)
 */
export function addLanguage(
  copy: string,
  info: { tag: string; name: string; content: readonly string[] },
  left: readonly string[],
): void {
  const shipped = ['components', 'entrypoints', 'utils', 'locales', 'public', 'wxt.config.ts'];
  for (const name of [...shipped, 'tsconfig.json', 'package.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const from = join(copy, 'locales/en');
  const to = join(copy, 'locales', info.tag);
  for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.json') || file === 'language.json' || left.includes(file)) continue;
    const messages = Object.entries<string>(JSON.parse(readFileSync(join(from, file), 'utf8')))
      .filter(([key]) => !key.startsWith('@') && !left.includes(`${file} ${key}`))
      .map(([key, text]) => [key, translated(text)]);
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), JSON.stringify(Object.fromEntries(messages)));
  }
  const { name, content } = info;
  writeFileSync(join(to, 'language.json'), JSON.stringify({ name, direction: 'ltr', content }));
  writeFileSync(join(to, 'content/guard-rules.txt'), '[signs]\nvolas morti\n');
}

/** Builds a copy for Chromium. @returns where the build lies */
export function buildCopy(copy: string): string {
  const env = { ...process.env, FORCE_COLOR: '0' };
  const tool = join(root, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [tool, 'build'], { cwd: copy, env, stdio: 'pipe' });
  return join(copy, '.output/chrome-mv3');
}
