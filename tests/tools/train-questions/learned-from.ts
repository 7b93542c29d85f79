import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { isLearntFrom } from './thoughts.ts';

const here = (path: string) => new URL(path, import.meta.url);
const weights = here('../../../utils/reframe/question-weights.ts');
const thoughts = here('../../fixtures/questions/');
/** Where training notes what it learnt from. */
export const stamp = here('../../fixtures/questions/learned-from.txt');

/** A module, and all it imports from the checkout. */
function reached(module: URL, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(module.href)) return seen;
  const text = readFileSync(module, 'utf8');
  seen.set(module.href, text);
  for (const [, path = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
    reached(new URL(path, module), seen);
  }
  return seen;
}

/**
 * A digest of all that training depends on, and of the weights it made: while it is the one that
 * was noted, learning anew would come to the same.
 */
export function learnedFrom(): string {
  const hash = createHash('sha256');
  const modules = ['learn.ts', 'thoughts.ts', 'weights-file.ts'].flatMap((name) => [
    ...reached(here(name)).values(),
  ]);
  const files = readdirSync(thoughts).filter(isLearntFrom).sort();
  const texts = files.map((name) => readFileSync(new URL(name, thoughts), 'utf8'));
  for (const text of [...modules, ...files, ...texts, readFileSync(weights, 'utf8')]) {
    hash.update(`${text.length} ${text}`);
  }
  return `${hash.digest('hex')}\n`;
}
