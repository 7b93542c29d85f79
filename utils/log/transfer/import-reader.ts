import { sizeOf } from '../../async/json-pieces.ts';
import { StreamDigest } from '../../crypto/digest.ts';
import { decryptWith, fileKeyOf, type Opener, withoutArmor } from '../age/age.ts';
import type { AsideRow } from '../database/aside-row.ts';
import type { LogEntry } from '../entry/newer-entry.ts';
import { kindOfFile } from './file-kind.ts';
import { mergeEntries } from './merge-entries.ts';
import { type AppFile, appEntries, appFileOf } from './other-apps/app-file.ts';
import type { Left, OtherApp } from './other-apps/app-names.ts';
import type { OwnParts } from './own-parts.ts';
import { type FilePart, type FileRow, importLimit, isGone, rowsIn } from './parse-import.ts';
import { Refused } from './refused-file.ts';

/** What a file of another program brings, and how much of it has no place here. */
export type AppSurvey = { app: OtherApp; left: Left };

/** What one reading of a whole file found: how many rows of each sort, their fingerprint, its settings. */
export type FileSurvey = {
  entries: number;
  aside: number;
  print: string;
  settings: unknown;
  from?: AppSurvey;
};

/** Some rows of a file: each id once, and rows that were set aside. */
export type Batch = {
  entries: LogEntry[];
  /** Versions of entries of this file that lost against another one there, and are kept beside. */
  beside: LogEntry[];
  aside: AsideRow[];
  /** What is one's own beside the entries: each part in one batch of a file at the most. */
  own?: Partial<OwnParts>;
  /** They come from a file of another program. */
  isOfApp?: true;
};

/** A batch ends when it has so many rows, or about so much text, in code units. */
const mostRows = 250;
const mostText = 512 * 1_024;

/**
 * Reads one file, as often as wanted, and holds no more of it than a few rows: the file itself is
 * what waits until a person has decided. Nothing of it is written anywhere.
 */
export class ImportReader {
  readonly #file: Blob;
  readonly #opener: Opener | null;
  #sealed: Blob | null = null;
  #fileKey: Uint8Array | null = null;
  /** Where it is of another program. */
  #app: AppFile | null = null;
  #print = '';
  /** The ids of the file, and those that more than one row has. Empty where none has. */
  #ids = new Set<string>();
  #twice = new Set<string>();

  /** @param opener for a sealed file */
  constructor(file: Blob, opener: Opener | null) {
    this.#file = file;
    this.#opener = opener;
  }

  /** @returns false when it does not open with this. @throws Refused */
  async open(): Promise<boolean> {
    try {
      const isBig = this.#file.size > importLimit;
      if (this.#opener && !isBig) return await this.#unlock(this.#opener);
      const kind = this.#opener ? null : await kindOfFile(this.#file);
      this.#app = this.#opener ? null : await appFileOf(this.#file, kind);
      // Of an archive little is read: pictures may fill the rest.
      if (isBig && !this.#app?.packed) throw new Refused('too-big');
      if (kind && !this.#app) throw new Refused('not-ours', { what: kind });
      return true;
    } catch (error) {
      throw isGone(error) ? new Refused('unreadable', { cause: error }) : error;
    }
  }

  async #unlock(opener: Opener): Promise<boolean> {
    try {
      this.#sealed = await withoutArmor(this.#file);
      this.#fileKey = await fileKeyOf(this.#sealed, opener);
      return true;
    } catch (error) {
      if (isGone(error)) throw error;
      // A wrong passphrase and a damaged head look the same, on purpose.
      return false;
    }
  }

  /** Reads and checks all of it. @throws Refused */
  async look(): Promise<FileSurvey> {
    const looked: FileSurvey = { entries: 0, aside: 0, print: '', settings: null };
    const left: Left = {};
    this.#ids.clear();
    this.#twice.clear();
    const print = new StreamDigest();
    let newest = '';
    for await (const row of this.#rows(print, left)) {
      if ('settings' in row) {
        looked.settings = row.settings;
        continue;
      }
      if ('own' in row) continue;
      if ('aside' in row) {
        looked.aside++;
        continue;
      }
      looked.entries++;
      const { id } = row.entry;
      // Our own files are sorted: then this is all that has to be looked at.
      if (id <= newest && this.#ids.has(id)) this.#twice.add(id);
      if (id > newest) newest = id;
      this.#ids.add(id);
    }
    if (this.#twice.size === 0) this.#ids.clear();
    this.#print = await print.text();
    const from = this.#app && { app: this.#app.app, left };
    return { ...looked, print: this.#print, ...(from && { from }) };
  }

  /**
   * What was looked at, once more, each id once.
   * @throws Refused, 'changed' at the end where it was not the same; so it has to be waited for
   */
  async *batches(): AsyncGenerator<Batch> {
    const print = new StreamDigest();
    const versions = new Map<string, LogEntry>();
    const beside = new Map<string, LogEntry>();
    let batch = this.#emptyBatch();
    for await (const row of this.#rows(print, {})) {
      if ('settings' in row) continue;
      if ('entry' in row && this.#twice.has(row.entry.id)) {
        await this.#merge(row.entry, versions, beside);
        continue;
      }
      if (put(batch, row)) continue;
      yield batch.rows;
      batch = this.#emptyBatch();
      put(batch, row);
    }
    if ((await print.text()) !== this.#print) throw new Refused('changed');
    for (const entry of versions.values()) {
      if (put(batch, { entry })) continue;
      yield batch.rows;
      batch = this.#emptyBatch();
      put(batch, { entry });
    }
    for (const entry of beside.values()) {
      if (put(batch, { beside: entry })) continue;
      yield batch.rows;
      batch = this.#emptyBatch();
      put(batch, { beside: entry });
    }
    yield batch.rows;
  }

  /** Two versions in one file are merged as from two files. */
  async #merge(
    entry: LogEntry,
    versions: Map<string, LogEntry>,
    besides: Map<string, LogEntry>,
  ): Promise<void> {
    const known = versions.get(entry.id);
    if (!known) return void versions.set(entry.id, entry);
    const { entry: winner, beside } = await mergeEntries(known, entry);
    versions.set(entry.id, winner);
    if (beside && !this.#ids.has(beside.id)) besides.set(beside.id, beside);
  }

  #emptyBatch(): Filling {
    const rows = {
      entries: [],
      beside: [],
      aside: [],
      ...(this.#app && { isOfApp: true as const }),
    };
    return { rows, size: 0, count: 0 };
  }

  async *#rows(print: StreamDigest, left: Left): AsyncGenerator<FilePart> {
    if (!this.#app) return yield* rowsIn(await this.#bytes(), print);
    for await (const entry of appEntries(this.#file, this.#app, print, left)) yield { entry };
  }

  async #bytes(): Promise<ReadableStream<Uint8Array>> {
    if (!this.#opener) return this.#file.stream();
    if (!this.#sealed || !this.#fileKey) throw new Error('import: not opened');
    return decryptWith(this.#fileKey, this.#sealed.stream());
  }
}

type Filling = { rows: Batch; size: number; count: number };

/** @returns whether there was room for it */
function put(batch: Filling, row: FileRow | { beside: LogEntry }): boolean {
  const size = sizeOf(row);
  if (batch.count > 0 && (batch.count >= mostRows || batch.size + size > mostText)) return false;
  batch.count++;
  batch.size += size;
  if ('entry' in row) batch.rows.entries.push(row.entry);
  else if ('beside' in row) batch.rows.beside.push(row.beside);
  else if ('own' in row) batch.rows.own = { ...batch.rows.own, ...row.own };
  else batch.rows.aside.push(row.aside);
  return true;
}
