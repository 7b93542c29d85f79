import { posix } from 'node:path';
import { type Complaint, lineOf, type Source } from './source.ts';

/** Where an example in a document makes a file that is not there, each with its reason. */
export const imagined: Record<string, string> = {
  'components/practice/look-up/': 'the practice that CONTRIBUTING.md adds as an example',
  'locales/en/practice/look-up.json': 'its words',
  'locales/da/': 'a language that CONTRIBUTING.md adds as an example',
  'locales/pt-BR/': 'another one, with its region',
  'utils/words/practice/look-up.ts': 'the file that hands them out',
};

const endings = 'ts tsx mjs cjs js css html md json jsonl svg png sh txt npmrc editorconfig'.split(
  ' ',
);
const fileName = new RegExp(String.raw`^[\w@.*-]+\.(?:${endings.join('|')})$`);
const path = new RegExp(
  String.raw`^(?:\.{1,2}/)*[\w@.-]+(?:/[\w@.*-]+)*(?:/|\.(?:${endings.join('|')}))$`,
);

/**
 * What a document names that is not there: links within the checkout, and paths and file names
 * between backticks. A name without a folder may be any file's, a folder ends in `/`.
 * @param files every file of the checkout, as paths from its top
 */
export function checkDocument({ path: document, text }: Source, files: string[]): Complaint[] {
  const plain = withoutBlocks(text);
  const found: Complaint[] = [];
  const say = (index: number, what: string) =>
    found.push({ path: document, line: lineOf(text, index), what });
  const folder = posix.dirname(document);
  const isThere = (one: string) => {
    const to = one.replace(/\/$/, '');
    return [to, posix.join(folder, to)].some((at) =>
      files.some((file) => file === at || file.startsWith(`${at}/`)),
    );
  };
  for (const { 1: to = '', index } of plain.matchAll(/\]\(([^)\s]+)\)/g)) {
    const [target = '', place] = to.split('#');
    if (/^[a-z]+:/.test(to)) continue;
    if (target !== '' && !isThere(target)) say(index, `leads to ${target}, which is not there`);
    if (target === '' && place && !headingsOf(text).includes(place))
      say(index, `no place #${place}`);
  }
  for (const { 1: name = '', index } of plain.matchAll(/`([^`\n]+)`/g)) {
    if (name in imagined || name.startsWith('.output/')) continue;
    const isBare = !name.includes('/') && fileName.test(name);
    const isKnown = isBare
      ? files.some((file) => posix.basename(file) === name)
      : !(path.test(name) && name.includes('/')) || isThere(name);
    if (!isKnown) say(index, `names ${name}, which is not there`);
  }
  return found;
}

/** Types and values that a document ties to a file: `Name` in `path/to.ts`. */
export function namesTied(text: string): { name: string; file: string; index: number }[] {
  return [...withoutBlocks(text).matchAll(/`(\w+)` in `([\w./-]+\.tsx?)`/g)].map(
    ({ 1: name = '', 2: file = '', index }) => ({ name, file, index }),
  );
}

/** Whether a file declares a name, as a type, a value, a function or a class. */
export function declares(text: string, name: string): boolean {
  return new RegExp(String.raw`\b(?:type|interface|class|const|function) ${name}\b`).test(text);
}

/** Blocks of code are examples: their letters become blanks, so that places stay what they are. */
function withoutBlocks(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ' '));
}

/** As the usual viewers name them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
