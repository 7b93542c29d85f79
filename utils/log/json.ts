import type { Format } from './export.ts';

/** What a file of ours says it is; `version` grows when older code could not read it. */
export const jsonFormat = 'kind-pause-log';
export const jsonVersion = 1;

/**
 * The lossless form: one JSON object, with one entry on each line so that it can be read as a
 * stream. Rows that could not be read are at the end, as they are.
 */
export const json: Format = {
  start: (exportedAt) =>
    `{"format":"${jsonFormat}","version":${jsonVersion},"exportedAt":"${exportedAt}","entries":[\n`,
  entry: (entry, place) => `${place === 0 ? '' : ',\n'}${JSON.stringify(entry)}`,
  end: (setAside) => `\n],"setAside":${JSON.stringify(setAside, bytesAsText)}}\n`,
};

/** Of a row that was sealed by a lock and does not open. */
function bytesAsText(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? value.toBase64() : value;
}
