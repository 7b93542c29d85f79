import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

type PublicFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/** A script made as small as the bundler makes the others: it runs before the first paint. */
export function leanScript(text: string): string {
  const { code, errors } = minifySync('script.js', text, { module: false });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return `${code.trimEnd()}\n`;
}

/** Scripts that no bundler sees are shipped lean; every other public file as it is. */
export function leanFile(file: PublicFile): PublicFile {
  if (!('absoluteSrc' in file) || !file.relativeDest.endsWith('.js')) return file;
  const { relativeDest, absoluteSrc } = file;
  return { relativeDest, contents: leanScript(readFileSync(absoluteSrc, 'utf8')) };
}
