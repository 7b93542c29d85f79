import type { Entry } from '../../entry/entry.ts';
import { fieldsOf } from '../../entry/parse-entry.ts';
import { appEntry, listIn, momentIn, textOrEmpty, timeOf } from './app-entry.ts';
import { countLeft, type Left } from './app-names.ts';

const attachments = ['videos', 'audios', 'pdfAttachments'] as const;
/** Where a picture stood in the text. */
const picture = /!\[[^\]\n]*\]\(dayone-moment:[^)\n]*\)\n?/g;
/** Signs that would be formatting stand behind a stroke. */
const stroked = /\\([\\`*_{}[\]()#+\-.!>~|])/g;

/**
 * An entry of Day One: its text, as it was written. Instants there are of UTC, with the name of the
 * zone beside them. @param zone that of this computer, where an entry names none
 */
export function journalEntryOf(raw: unknown, zone: string, left: Left): Entry | null {
  const row = fieldsOf(raw);
  const time = timeOf(row?.creationDate);
  if (!row || time === null) {
    countLeft(left, 'unread');
    return null;
  }
  const place = fieldsOf(row.location);
  const zones = [row.timeZone, place?.timeZoneName].flatMap((name) => zoneNamed(textOrEmpty(name)));
  const moment = [...zones, zone].map((name) => momentIn(time, name)).find((one) => one !== null);
  if (!moment) {
    countLeft(left, 'unread');
    return null;
  }
  countLeft(left, 'photos', listIn(row.photos).length);
  for (const name of attachments) countLeft(left, 'attachments', listIn(row[name]).length);
  if (place && Object.keys(place).length > 0) countLeft(left, 'places');
  if (Object.keys(fieldsOf(row.weather) ?? {}).length > 0) countLeft(left, 'weather');
  if (listIn(row.tags).length > 0) countLeft(left, 'tags');
  const rich = richTextOf(row.richText);
  if (rich.isFormatted) countLeft(left, 'formatting');
  const note = withoutPictures(textOrEmpty(row.text)).replace(stroked, '$1') || rich.text;
  return appEntry(
    {
      ...moment,
      app: 'day-one',
      kind: 'notice',
      name: textOrEmpty(row.uuid) || note,
      idTime: time,
      edited: timeOf(row.modifiedDate),
      payload: { feelings: [], note },
    },
    left,
  );
}

function withoutPictures(text: string): string {
  const words = text.replace(picture, '');
  return words === text ? text : words.trim();
}

/** As IANA names it; some entries have only how far it is from UTC, as in GMT+0530. */
function zoneNamed(name: string): string[] {
  const [, sign, hours, minutes = '00'] = /^GMT([+-])(\d{2}):?(\d{2})?$/.exec(name) ?? [];
  if (sign) return [`${sign}${hours}:${minutes}`];
  return name === '' ? [] : [name];
}

/** The words of a rich text, and whether it is more than words. */
function richTextOf(raw: unknown): { text: string; isFormatted: boolean } {
  try {
    const contents = listIn(fieldsOf(JSON.parse(textOrEmpty(raw)))?.contents).map(fieldsOf);
    const text = contents.map((part) => textOrEmpty(part?.text)).join('');
    return { text, isFormatted: contents.some((part) => hasLook(fieldsOf(part?.attributes))) };
  } catch {
    // Older entries have none.
    return { text: '', isFormatted: false };
  }
}

function hasLook(look: Readonly<Record<string, unknown>> | null): boolean {
  const { line, ...letters } = look ?? {};
  const { identifier: _, ...lines } = fieldsOf(line) ?? {};
  return Object.keys(letters).length + Object.keys(lines).length > 0;
}
