import { type NewerEntry, readLogEntry } from '../entry/newer-entry.ts';
import { exportLog, type Format } from './export.ts';

export type ExportProgress = { done: number; total: number };

/** What an export has written so far, and what went wrong on the way. */
export type Written = { entries: number; aside: number; problem: unknown };

const wholePiece = 64 * 1024;

/**
 * The log as the bytes of a file, made as they are asked for: at no time is more of it held than
 * a few hundred entries. Cancelling it stops the reading.
 * @param exportedAt an instant, as in entries.
 * @param signal ends it in an error; whatever was being written is then thrown away.
 */
export function exportStream(
  format: Format,
  exportedAt: string,
  progress?: (at: ExportProgress) => void,
  signal?: AbortSignal,
): { stream: ReadableStream<Uint8Array>; written: Written } {
  const written: Written = { entries: 0, aside: 0, problem: null };
  const { aside, newer } = format;
  const counting: Format = {
    ...format,
    entry(entry, place) {
      written.entries++;
      return format.entry(entry, place);
    },
    ...(newer && {
      newer(entry: NewerEntry) {
        written.entries++;
        return newer(entry);
      },
    }),
    ...(aside && {
      aside(row: unknown, place: number) {
        // Whoever reads the file finds an entry in it, also where this version does not.
        if (readLogEntry(row)) written.entries++;
        else written.aside++;
        return aside(row, place);
      },
    }),
  };
  const pieces = exportLog(counting, exportedAt);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          signal?.throwIfAborted();
          const { done, value } = await pieces.next();
          if (done) return controller.close();
          const bytes = encoder.encode(value.text);
          for (let from = 0; from < bytes.length; from += wholePiece) {
            controller.enqueue(bytes.slice(from, from + wholePiece));
          }
          // A piece without bytes would not ask for the next one.
          if (bytes.length === 0) controller.enqueue(bytes);
          progress?.({ done: value.done, total: value.total });
        } catch (error) {
          // On its way through a worker an error loses its kind: it waits here.
          written.problem = error;
          controller.error(error);
        }
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, written };
}
