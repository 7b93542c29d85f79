import { readdirSync, readFileSync } from 'node:fs';
import {
  type ThinkingPattern,
  thinkingPatterns,
} from '../../../utils/reframe/thinking-patterns.ts';
import { fnv1a } from '../../../utils/text/hash.ts';

/** A written thought and the patterns whose question would fit it; none for an ordinary one. */
export type Thought = {
  readonly text: string;
  readonly patterns: readonly ThinkingPattern[];
  readonly file: string;
  /** What sort of text it is, where its writer said so: a line, a page, a happy one. */
  readonly kind?: string;
};

const folder = new URL('../../fixtures/questions/', import.meta.url);

/** Files that were written after the model was fixed; nothing is ever learnt from them. */
const fresh = 'fresh-';
/** Halves of other people's thoughts that nobody read while the model was made. */
const unseen = 'unseen-';

/** Whether a file of the folder has thoughts to learn from, or such as are held out of them. */
export const isLearntFrom = (file: string): boolean =>
  file.endsWith('.jsonl') && !file.startsWith(fresh) && !file.startsWith(unseen);

function thoughtOf(line: string, file: string): Thought {
  const {
    text,
    patterns: fitting,
    kind,
  } = JSON.parse(line) as {
    text: string;
    patterns: ThinkingPattern[];
    kind?: string;
  };
  for (const pattern of fitting) {
    if (!thinkingPatterns.includes(pattern))
      throw new Error(`${file}: no such pattern: ${pattern}`);
  }
  return { text, patterns: fitting, file, ...(kind && { kind }) };
}

function thoughtsIn(wanted: (file: string) => boolean): Thought[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && wanted(file))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => thoughtOf(line, file)),
    );
}

/** A fifth is kept apart for good, by a hash of its text (FNV-1a), whatever file it moves to. */
export function isHeldOut(text: string): boolean {
  return (fnv1a(text) >>> 0) % 5 === 0;
}

export function trainingThoughts(): Thought[] {
  return thoughtsIn(isLearntFrom).filter(({ text }) => !isHeldOut(text));
}

export function heldOutThoughts(): Thought[] {
  return thoughtsIn(isLearntFrom).filter(({ text }) => isHeldOut(text));
}

/** Long situations in other voices, written last. */
export function freshThoughts(): Thought[] {
  return thoughtsIn((file) => file.startsWith(fresh));
}

/** Those of one file, by its name without the ending. */
export function thoughtsOf(name: string): Thought[] {
  return thoughtsIn((file) => file === `${name}.jsonl`);
}
