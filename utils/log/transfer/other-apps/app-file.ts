import type { StreamDigest } from '../../../crypto/digest.ts';
import type { Entry } from '../../entry/entry.ts';
import { fieldsOf } from '../../entry/parse-entry.ts';
import { decoded } from '../file-kind.ts';
import type { FileKind } from '../file-kind-names.ts';
import { jsonFormat } from '../format-json.ts';
import { JsonLists } from '../json-lists.ts';
import { textOf } from '../parse-import.ts';
import { Refused } from '../refused-file.ts';
import { kindOfText } from '../text-kind.ts';
import type { Left, OtherApp } from './app-names.ts';
import { countLeft } from './app-names.ts';
import { CsvRows, NamedRows } from './csv-rows.ts';
import { journalEntryOf } from './day-one.ts';
import { backupEntryOf, moodNames, tableRowOf } from './daylio.ts';
import { thoughtOf } from './free-cbt.ts';
import { membersOf, openMember, type ZipMember } from './zip-file.ts';

/** What is unpacked of one file is at most so much, in bytes: far over what a life of entries needs. */
const mostBytes = 256 * 2 ** 20;
/** A backup of Daylio is read whole: half a million entries fit. */
const mostAtOnce = 128 * 2 ** 20;
/** So much of a file tells what it is, in bytes. */
const headSize = 64 * 1_024;

/** How a file of another program is read. */
export type AppFile = { app: OtherApp; packed: boolean } & (
  | { as: 'table' | 'json'; members: readonly [] }
  | { as: 'archive'; members: readonly ZipMember[] }
);

/**
 * Whether a file is one of another program that can be read here, and how.
 * @param kind what its first bytes say; null for something that begins as an object does
 * @throws Refused; what the disk says
 */
export async function appFileOf(file: Blob, kind: FileKind | null): Promise<AppFile | null> {
  const bytes = new Uint8Array(await file.slice(0, headSize).arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    if (kind !== 'zip' && kind !== 'daylio' && kind !== 'day-one') return null;
    return archiveOf(file, kind);
  }
  const text = decoded(bytes);
  if (text.includes(jsonFormat)) return null;
  const app = kind ?? kindOfText(text);
  if (app !== 'freecbt' && app !== 'daylio' && app !== 'day-one') return null;
  return { app, packed: false, as: kind === null ? 'json' : 'table', members: [] };
}

async function archiveOf(file: Blob, kind: FileKind): Promise<AppFile | null> {
  const members = await membersOf(file).catch((error: unknown) => {
    // An archive that is none of these is told by its kind, whole or not.
    if (kind === 'zip' && error instanceof Refused && error.why !== 'unreadable') return [];
    throw error;
  });
  if (kind === 'daylio') {
    const backup = members.find(({ name }) => /(^|\/)backup\.daylio$/.test(name));
    if (!backup) throw new Refused('malformed');
    return { app: 'daylio', packed: true, as: 'archive', members: [backup] };
  }
  const journals: ZipMember[] = [];
  // At the top, or in the one folder that packing it anew makes.
  for (const member of members.filter(({ name }) =>
    /^(?!__MACOSX)([^/]+\/)?[^/.][^/]*\.json$/.test(name),
  )) {
    if (kind === 'zip' && !(await isJournal(file, member))) continue;
    journals.push(member);
  }
  if (journals.length === 0) return null;
  return { app: 'day-one', packed: true, as: 'archive', members: journals };
}

/** By its beginning: any program may pack JSON in an archive. */
async function isJournal(file: Blob, member: ZipMember): Promise<boolean> {
  if (member.isSealed) return false;
  try {
    const stream = await openMember(file, member, Number.POSITIVE_INFINITY);
    const reader = stream.getReader();
    const { value = new Uint8Array(0) } = await reader.read();
    await reader.cancel().catch(() => {
      // Its beginning is all that was wanted.
    });
    return kindOfText(decoded(value.subarray(0, headSize))) === 'day-one';
  } catch {
    // What cannot be unpacked is no journal.
    return false;
  }
}

/**
 * Every entry of a file of another program. What cannot come is counted.
 * @param print takes the fingerprint of what was read
 * @param zone of this computer, for times that name none
 * @throws Refused
 */
export async function* appEntries(
  file: Blob,
  app: AppFile,
  print: StreamDigest,
  left: Left,
  zone = Temporal.Now.timeZoneId(),
): AsyncGenerator<Entry> {
  const watch = (bytes: Uint8Array) => print.add(bytes);
  try {
    if (app.as === 'table') yield* tableEntries(textOf(file.stream(), watch), app.app, left, zone);
    if (app.as === 'json') yield* jsonEntries(textOf(file.stream(), watch), app.app, left, zone);
    let room = mostBytes;
    for (const member of app.members) {
      const most = app.app === 'daylio' ? mostAtOnce : room;
      const bytes = await openMember(file, member, most);
      room -= member.size;
      if (app.app === 'daylio') yield* backupEntries(textOf(bytes, watch), left);
      else yield* jsonEntries(textOf(bytes, watch), app.app, left, zone);
    }
  } catch (error) {
    // It said what it is: then it is damaged, not something else.
    const isOdd = error instanceof Refused && ['not-ours', 'spoilt'].includes(error.why);
    throw isOdd && !error.what ? new Refused('malformed', { cause: error }) : error;
  }
}

async function* tableEntries(
  text: AsyncGenerator<string>,
  app: OtherApp,
  left: Left,
  zone: string,
): AsyncGenerator<Entry> {
  const rows = new CsvRows();
  const named = new NamedRows();
  const entryOf = (cells: string[]) => {
    const row = named.read(cells);
    if (!row) return null;
    return app === 'daylio' ? tableRowOf(row, zone, left) : thoughtOf(row, zone, left);
  };
  for await (const part of text) {
    for (const cells of rows.add(part)) {
      const entry = entryOf(cells);
      if (entry) yield entry;
    }
  }
  for (const cells of rows.end()) {
    const entry = entryOf(cells);
    if (entry) yield entry;
  }
}

async function* jsonEntries(
  text: AsyncGenerator<string>,
  app: OtherApp,
  left: Left,
  zone: string,
): AsyncGenerator<Entry> {
  const list = app === 'freecbt' ? 'thoughts' : 'entries';
  const lists = new JsonLists([list]);
  let hasList = false;
  for await (const part of text) {
    for (const { at, ...found } of lists.add(part)) {
      hasList ||= at === 'list';
      if (at !== list || !('value' in found)) continue;
      const entry =
        app === 'freecbt'
          ? thoughtOf(found.value, zone, left)
          : journalEntryOf(found.value, zone, left);
      if (entry) yield entry;
    }
  }
  lists.end();
  if (!hasList) throw new Refused('malformed');
}

/** Base64 of a JSON text, on one line or on many. */
async function* backupEntries(text: AsyncGenerator<string>, left: Left): AsyncGenerator<Entry> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let json = '';
  let backup: unknown;
  try {
    for await (const part of text) {
      const letters = rest + part.replace(/\s+/g, '');
      const whole = letters.length - (letters.length % 4);
      rest = letters.slice(whole);
      json += decoder.decode(bytesOf(letters.slice(0, whole)), { stream: true });
    }
    json += decoder.decode(bytesOf(rest));
    backup = JSON.parse(json);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('malformed', { cause: error });
  }
  const data = fieldsOf(backup);
  if (!data || !Array.isArray(data.dayEntries)) throw new Refused('malformed');
  const moods = moodNames(data);
  if (Array.isArray(data.goals)) countLeft(left, 'goals', data.goals.length);
  for (const raw of data.dayEntries) {
    const entry = backupEntryOf(raw, moods, left);
    if (entry) yield entry;
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
