import { readFileSync } from 'node:fs';

type PublicFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/** A script without its comments and indents: what runs before the first paint is kept small. */
export const leanScript = (text: string): string =>
  text
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\n\s*/g, '\n')
    .trimStart();

/** Scripts that no bundler sees are shipped lean; every other public file as it is. */
export function leanFile(file: PublicFile): PublicFile {
  if (!('absoluteSrc' in file) || !file.relativeDest.endsWith('.js')) return file;
  const { relativeDest, absoluteSrc } = file;
  return { relativeDest, contents: leanScript(readFileSync(absoluteSrc, 'utf8')) };
}
