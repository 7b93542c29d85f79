import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { asText, knownBeats, transcriptFile } from '../../tools/transcripts/file.ts';
import { type Journey, journeys } from '../../tools/transcripts/journeys.ts';
import type { Session } from '../../tools/transcripts/session.ts';

/** Walks a journey and finds what is heard as its transcript says. @param name of its transcript */
export async function heardAsWritten(session: Session, name: string): Promise<void> {
  const journey = (journeys as Record<string, Journey>)[name];
  if (!journey) throw new Error(`no journey "${name}"`);
  await session.asNew();
  const reader = await session.reader(journey.file, knownBeats(name));
  await journey.walk(reader);
  await reader.page.close().catch(() => undefined);
  const heard = asText(journey.title, reader.beats);
  expect(heard, name).toBe(readFileSync(transcriptFile(name), 'utf8'));
  expect(reader.lost, `${name}: the focus fell to nothing`).toEqual([]);
  expect(reader.unheard(), `${name}: said where nobody hears it`).toEqual([]);
}

/** The names of the journeys that a run walks. */
export function journeysOf(run: 'short' | 'long'): string[] {
  return Object.entries<Journey>(journeys)
    .filter(([, { short }]) => (short === true) === (run === 'short'))
    .map(([name]) => name);
}
