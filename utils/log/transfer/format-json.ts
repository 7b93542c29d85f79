import { jsonPieces } from '../../async/json-pieces.ts';
import type { Format } from './export.ts';
import type { OwnParts } from './own-parts.ts';

/** What a file of ours says it is; `version` grows when older code could not read it. */
export const jsonFormat = 'kind-pause-log';
export const jsonVersion = 1;

/**
 * The lossless form: one JSON object, with one entry on each line so that it can be read as a
 * stream. Rows that could not be read are at the end, as they are, all on the last line.
 */
export const json: Format = {
  start: (exportedAt, own) => head(exportedAt, '', own),
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
    start: (exportedAt, own) => head(exportedAt, `"settings":${JSON.stringify(settings)},\n`, own),
  };
}

function head(exportedAt: string, settings: string, own: Partial<OwnParts> = {}): string {
  const file = `{"format":"${jsonFormat}","version":${jsonVersion},"exportedAt":"${exportedAt}"`;
  const members = Object.entries(own).map(([name, part]) => `"${name}":${JSON.stringify(part)},`);
  return `${file},${settings}${members.join('')}"entries":[\n`;
}
