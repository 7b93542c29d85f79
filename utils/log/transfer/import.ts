import type { Opener } from '../age/age.ts';
import type { LogEntry } from '../entry/newer-entry.ts';
import { changeEntries } from '../integrity/loss-check.ts';
import type { Codec } from '../lock/codec.ts';
import { withCodec } from '../lock/with-codec.ts';
import { countSettings, takeSettings } from './carried-settings.ts';
import { type FileReading, readApart } from './import-off-thread.ts';
import { mergedOwnParts, type OwnPut, putOwnParts, tellOwnParts } from './import-own-parts.ts';
import type { AppSurvey } from './import-reader.ts';
import { clearStage, Stage } from './import-stage.ts';
import { counted, type Fate, fates, mergeBatch } from './merging.ts';
import type { OwnPartName, OwnParts } from './own-parts.ts';
import { Refused, type RefusedFile } from './refused-file.ts';

/** What a file would bring, or has brought. */
export type Preview = {
  /** Entries that are new here, here already, and changed on one side or both. */
  fresh: number;
  same: number;
  differs: number;
  /** Rows that no Kind Pause could read so far: kept as they are. */
  aside: number;
  /** Of what is not here already: entries that a newer Kind Pause wrote. */
  newer: number;
  /** Of what is not here already: entries dated later than this computer's clock. */
  ahead: number;
  /** Of what is not here already: entries older than the person keeps them. */
  over: number;
  /** Settings that would be others, or are by now. */
  settings: number;
  /** Where the file is of another program: which, how many entries of it come, and what does not. */
  from?: AppSurvey & { entries: number };
} & Record<OwnPartName, OwnFate>;

/** What becomes of a part that is one's own beside the entries; `same` where all of it is here. */
type OwnFate = 'none' | 'same' | 'new';

/** One import: the file it was prepared from, and nothing of any other. */
export type Import = {
  readonly preview: Preview;
  /**
   * Merges exactly what the preview says into the log, in one transaction: all or nothing, and
   * twice without harm; then the settings, each by its time. Where the log changed meanwhile, so that it would be something else,
   * nothing is written.
   * @throws LogProblem
   */
  apply(): Promise<{ done: Preview } | { changed: Import } | RefusedFile>;
  /** Ends it: nothing of the file is held any more. */
  leave(): void;
};

export type ImportOptions = {
  /** For a sealed file. */
  opener?: Opener | null;
  /** Ends the reading, at once. */
  signal?: AbortSignal;
  /** Milliseconds since 1970; only to tell which entries are ahead of it. */
  now?: number;
  isOver?: (entry: LogEntry) => boolean;
};

/** A day further on it may still be today somewhere. In ms. */
const ahead = 86_400_000;

/**
 * Reads and checks a whole file and compares it with the log. Nothing is written, neither into the
 * log nor beside it: the file itself is what waits, and each import has its own.
 * @returns what it would bring, why it is refused, or that it does not open with this.
 * @throws LogProblem; what the signal says
 */
export async function prepareImport(
  file: Blob,
  options: ImportOptions = {},
): Promise<Import | RefusedFile | { wrong: true }> {
  const leaving = new AbortController();
  const { opener = null, signal } = options;
  const signals = signal ? [signal, leaving.signal] : [leaving.signal];
  const reading = readApart(file, opener, AbortSignal.any(signals));
  try {
    if (!(await reading.open())) {
      leaving.abort();
      return { wrong: true };
    }
    const { settings, from, entries } = await reading.look();
    const file = { reading, settings, ...(from && { from: { ...from, entries } }) };
    return await previewed(file, options, leaving);
  } catch (error) {
    leaving.abort();
    return refusalOf(error);
  }
}

/** A file that was looked at, and the settings in it, whatever they are. */
type LookedAt = { reading: FileReading; settings: unknown } & Pick<Preview, 'from'>;

async function previewed(
  file: LookedAt,
  options: ImportOptions,
  leaving: AbortController,
): Promise<Import> {
  const { reading, settings, from } = file;
  const { preview, seen } = await withCodec((codec) => compare(codec, reading, options));
  preview.settings = await countSettings(settings);
  return {
    preview: from ? { ...preview, from } : preview,
    leave: () => leaving.abort(),
    async apply() {
      try {
        const done = await mergeAll(reading, options, seen);
        return { done: { ...done, settings: await takeSettings(settings) } };
      } catch (error) {
        if (error instanceof Changed) {
          return { changed: await previewed(file, options, leaving) };
        }
        return refusalOf(error);
      }
    },
  };
}

/** @throws what is no refusal */
function refusalOf(error: unknown): RefusedFile {
  if (!(error instanceof Refused)) throw error;
  const { why: refused, what } = error;
  return { refused, ...(what && { what }) };
}

/** What was to be merged is no longer what the person was told. */
class Changed extends Error {}

/** What becomes of each row of a file, in its order. */
class Fates {
  /** The parts of which something is brought in. */
  readonly own = new Set<OwnPartName>();
  #all = new Uint8Array(1_024);
  #length = 0;

  add(fate: Fate): void {
    if (this.#length === this.#all.length) {
      const more = new Uint8Array(this.#length * 2);
      more.set(this.#all);
      this.#all = more;
    }
    this.#all[this.#length++] = fates.indexOf(fate);
  }

  /** Whether it may be merged: as it was told, or here by now without it. */
  allows(at: number, fate: Fate): boolean {
    return at < this.#length && (fate === 'same' || this.#all[at] === fates.indexOf(fate));
  }
}

async function compare(codec: Codec, reading: FileReading, options: ImportOptions) {
  const preview = nothing();
  const seen = new Fates();
  for await (const batch of reading.batches()) {
    options.signal?.throwIfAborted();
    const { fates } = await mergeBatch(codec, async (row) => row, batch);
    for (const fate of fates) seen.add(fate);
    count(preview, counted(batch), fates, options);
    const puts = await mergedOwnParts(codec, batch.own ?? {});
    for (const { part } of puts) seen.own.add(part);
    tellFates(preview, batch.own ?? {}, puts);
  }
  return { preview, seen };
}

/** One page at a time, so that what lies ready is one import's only. */
function mergeAll(reading: FileReading, options: ImportOptions, seen: Fates): Promise<Preview> {
  return navigator.locks.request('kind-pause.import', () =>
    withCodec(async (codec) => {
      const done = nothing();
      const staged = new Stage(codec);
      let at = 0;
      const puts: OwnPut[] = [];
      try {
        await clearStage();
        for await (const batch of reading.batches()) {
          const { fates, ...rows } = await mergeBatch(codec, codec.seal, batch);
          if (!fates.every((fate) => seen.allows(at++, fate))) throw new Changed();
          count(done, counted(batch), fates, options);
          await staged.add(rows);
          const fresh = await mergedOwnParts(codec, batch.own ?? {});
          if (!fresh.every(({ part }) => seen.own.has(part))) throw new Changed();
          tellFates(done, batch.own ?? {}, fresh);
          puts.push(...fresh);
        }
        const all = await changeEntries(
          ['entries', 'incoming', 'drafts'],
          async (tx) => {
            const { grown, written } = await staged.moveIn(tx);
            await putOwnParts(tx, puts);
            return { result: done, grown: written > 0 ? grown : null };
          },
          codec,
        );
        tellOwnParts(puts);
        return all;
      } catch (error) {
        await clearStage().catch(() => {
          // It is swept before the next import; what went wrong first is what is told.
        });
        throw error;
      }
    }),
  ) as Promise<Preview>;
}

const nothing = (): Preview => ({
  fresh: 0,
  same: 0,
  differs: 0,
  aside: 0,
  newer: 0,
  ahead: 0,
  over: 0,
  settings: 0,
  people: 'none',
  words: 'none',
  after: 'none',
});

function tellFates(told: Preview, file: Partial<OwnParts>, puts: readonly OwnPut[]): void {
  for (const name of Object.keys(file) as OwnPartName[]) {
    told[name] = puts.some(({ part }) => part === name) ? 'new' : 'same';
  }
}

function count(
  preview: Preview,
  entries: readonly LogEntry[],
  found: readonly Fate[],
  { now = Date.now(), isOver }: ImportOptions,
): void {
  for (const [at, fate] of found.entries()) {
    const entry = entries[at];
    if (!entry) {
      if (fate === 'fresh') preview.aside++;
      continue;
    }
    preview[fate]++;
    if (fate === 'same') continue;
    if (entry.kind === 'newer') preview.newer++;
    if (Date.parse(entry.at) > now + ahead) preview.ahead++;
    if (isOver?.(entry)) preview.over++;
  }
}
