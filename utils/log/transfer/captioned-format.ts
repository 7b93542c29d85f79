import { captioned, type LetterCaptions } from '../entry/letter-captions.ts';
import type { Format } from './export.ts';

/** A format for reading: letters stand in it with their captions, as people see them. */
export function captionedFormat(format: Format, captions: LetterCaptions): Format {
  return { ...format, entry: (entry, place) => format.entry(captioned(entry, captions), place) };
}
