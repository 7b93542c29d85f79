import { instantText } from '../../entry/date-text.ts';
import type { Entry } from '../../entry/entry.ts';
import { derivedId, lowestIdAt } from '../../entry/entry-id.ts';
import { parseEntry, saysNothing } from '../../entry/parse-entry.ts';
import { textLimit, wellFormed } from '../../entry/text.ts';
import { countLeft, type Left, type OtherApp } from './app-names.ts';

/** A moment of another program: its instant, and the clock on the wall there. */
export type AppMoment = { time: number; day: string; zone: string };

type Found = AppMoment & {
  app: OtherApp;
  /** What tells it from every other one there; with `idTime` the same on every machine. */
  name: string;
  idTime: number;
  /** The instant of its last change, in milliseconds since 1970. */
  edited?: number | null;
} & (
    | { kind: 'reframe'; payload: { harsh: string; friend: string; kinder: string } }
    | { kind: 'notice'; payload: { feelings: string[]; note?: string } }
  );

const elements = { reframe: 'kindness', notice: 'mindfulness' } as const;

/** An entry of what another program holds; null where it has no words, or none that fit. */
export function appEntry(found: Found, left: Left): Entry | null {
  const { app, kind, time, day, zone, edited } = found;
  const payload = Object.fromEntries(
    Object.entries(found.payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(wellFormed) : wellFormed(value),
    ]),
  ) as Entry['payload'];
  const texts = Object.values(payload).flat().map(String);
  if (texts.some((text) => text.length > textLimit)) {
    countLeft(left, 'too-long');
    return null;
  }
  if (saysNothing({ kind, payload })) {
    countLeft(left, 'wordless');
    return null;
  }
  const entry = parseEntry({
    id: derivedId(lowestIdAt(found.idTime), JSON.stringify([app, found.name])),
    at: instantText(time),
    zone,
    day,
    kind,
    element: elements[kind],
    source: app,
    payload,
    ...(edited && edited > time && { editedAt: instantText(edited) }),
  });
  if (!entry) countLeft(left, 'unread');
  return entry;
}

/** An instant as ISO texts write it, always with its offset; null for anything else. */
export function timeOf(raw: unknown): number | null {
  if (typeof raw !== 'string') return null;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(raw))
    return null;
  const time = Date.parse(raw);
  return Number.isNaN(time) ? null : time;
}

/** That instant in a zone; null where no such zone is known. */
export function momentIn(time: number, zone: string): AppMoment | null {
  try {
    const then = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone);
    return { time, day: then.toPlainDate().toString(), zone: then.timeZoneId };
  } catch {
    // A name that only the other program knows.
    return null;
  }
}

export function textOrEmpty(raw: unknown): string {
  return typeof raw === 'string' ? raw : '';
}

export function listIn(raw: unknown): unknown[] {
  return Array.isArray(raw) ? raw : [];
}
