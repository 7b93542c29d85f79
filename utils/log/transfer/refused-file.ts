import type { FileKind } from './file-kind-names.ts';

/**
 * Why a file is refused as a whole; then nothing of it is written.
 * - `too-big`: over `importLimit`.
 * - `not-ours`: no log of Kind Pause.
 * - `newer`: written by a newer Kind Pause.
 * - `malformed`: cut off, or no longer the text it was.
 * - `spoilt`: something in it cannot be an entry.
 * - `unreadable`: it cannot be read at all: a folder, or gone since it was chosen.
 * - `changed`: no longer what it was when it was looked at first.
 */
export const refusals = [
  'too-big',
  'not-ours',
  'newer',
  'malformed',
  'spoilt',
  'unreadable',
  'changed',
] as const;
export type Refusal = (typeof refusals)[number];

/** A refusal, as pages get it; `what` says what the file is, where it is not ours. */
export type RefusedFile = { refused: Refusal; what?: FileKind };

/** Thrown inside the import only; pages get the refusal as a value. */
export class Refused extends Error {
  readonly why: Refusal;
  readonly what: FileKind | undefined;

  constructor(why: Refusal, { what, cause }: { what?: FileKind; cause?: unknown } = {}) {
    super(`import: ${why}`, { cause });
    this.name = 'Refused';
    this.why = why;
    this.what = what;
  }
}
