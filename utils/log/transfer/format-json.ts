import { jsonPieces } from '../../async/json-pieces.ts';
import type { MyPeople } from '../people/people.ts';
import type { Format } from './export.ts';

/** What a file of ours says it is; `version` grows when older code could not read it. */
export const jsonFormat = 'kind-pause-log';
export const jsonVersion = 1;

/**
 * The lossless form: one JSON object, with one entry on each line so that it can be read as a
 * stream. Rows that could not be read are at the end, as they are, all on the last line.
 */
export const json: Format = {
  start: (exportedAt, people) => head(exportedAt, people, ''),
  *entry(entry, place) {
    if (place > 0) yield ',\n';
    yield* jsonPieces(entry);
  },
  betweenParts: () => '\n],"setAside":[',
  *aside(row, place) {
    if (place > 0) yield ',';
    yield* jsonPieces(row);
  },
  end: () => ']}\n',
};

/** The same with the settings before the entries: for a file that is sealed. */
export function jsonWith(settings: Record<string, unknown>): Format {
  return {
    ...json,
    start: (exportedAt, people) =>
      head(exportedAt, people, `"settings":${JSON.stringify(settings)},\n`),
  };
}

function head(exportedAt: string, people: MyPeople | null | undefined, settings: string): string {
  const file = `{"format":"${jsonFormat}","version":${jsonVersion},"exportedAt":"${exportedAt}"`;
  return `${file},${settings}${people ? `"people":${JSON.stringify(people)},` : ''}"entries":[\n`;
}
