import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.ts';
import type { Beat } from './reader.ts';

/** Where the transcript of a journey lies. */
export function transcriptFile(name: string): string {
  return join(root, 'tests/fixtures/transcripts', `${name}.txt`);
}

/** As text: each press on a line of its own, and below it what was heard, in order. */
export function asText(title: string, beats: readonly Beat[]): string {
  const lines = beats.flatMap(({ does, hears }) => [does, ...hears.map((line) => `  ${line}`)]);
  return `${[title, '', ...lines].join('\n')}\n`;
}

/** The beats of a transcript that was written before; null where there is none. */
export function knownBeats(name: string): Beat[] | null {
  const file = transcriptFile(name);
  if (!existsSync(file)) return null;
  const beats: Beat[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').slice(2)) {
    if (line.startsWith('  ')) beats.at(-1)?.hears.push(line.slice(2));
    else if (line !== '') beats.push({ does: line, hears: [] });
  }
  return beats;
}
