import type { Surroundings } from '../../../utils/schedule/types.ts';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const dayMs = 24 * hour;

/** What keeps a person from a nudge. 'asleep': the machine sleeps or the browser is closed. */
export const spanKinds = [
  'asleep',
  'locked',
  'away',
  'call',
  'fullScreen',
  'practice',
  'typing',
] as const;
export type SpanKind = (typeof spanKinds)[number];

/** A stretch of true time, [from, to), in epoch milliseconds. */
export type Span = { kind: SpanKind; from: number; to: number };

/** From `at` on the machine shows this zone, or its clock is off by this much. */
export type Shift = { at: number; zone?: string; clockOffMs?: number };

/** Idle is known only this long after the last touch. */
const idleAfterMs = 120 * second;

/**
 * What happens around the browser, told beforehand: spans and shifts. Nothing in it looks at the
 * schedule, so that a run can be checked against it afterwards.
 */
export class World {
  readonly spans: readonly Span[];
  readonly shifts: readonly Shift[];
  /** Times at which something changes, and what holds from each on. */
  readonly #edges: number[];
  readonly #held: ReadonlySet<SpanKind>[];
  #cursor = 0;

  constructor(spans: readonly Span[], shifts: readonly Shift[]) {
    this.spans = spans.toSorted((a, b) => a.from - b.from);
    this.shifts = shifts.toSorted((a, b) => a.at - b.at);
    const changes = this.spans.flatMap(({ kind, from, to }) => {
      const seen = kind === 'away' ? from + idleAfterMs : from;
      const ends = [{ at: seen, kind, by: 1 }];
      return seen < to ? [...ends, { at: to, kind, by: -1 }] : [];
    });
    const stops = this.shifts.map(({ at }) => ({ at, kind: 'away' as const, by: 0 }));
    const all = [...changes, ...stops].sort((a, b) => a.at - b.at);
    const counts = new Map<SpanKind, number>();
    this.#edges = [Number.NEGATIVE_INFINITY];
    this.#held = [new Set()];
    for (const { at, kind, by } of all) {
      counts.set(kind, (counts.get(kind) ?? 0) + by);
      const held = new Set(spanKinds.filter((one) => (counts.get(one) ?? 0) > 0));
      if (this.#edges.at(-1) === at) this.#held[this.#held.length - 1] = held;
      else {
        this.#edges.push(at);
        this.#held.push(held);
      }
    }
  }

  is(kind: SpanKind, at: number): boolean {
    this.#seek(at);
    return this.#held[this.#cursor]?.has(kind) ?? false;
  }

  surroundings(at: number): Surroundings {
    return {
      idle: this.is('locked', at) ? 'locked' : this.is('away', at) ? 'idle' : 'active',
      fullScreen: this.is('fullScreen', at),
      audible: this.is('call', at),
      practiceRunning: this.is('practice', at),
      typing: this.is('typing', at),
    };
  }

  /** Nobody is away, nothing sounds, and no clock is touched, all the way from `from` to `to`. */
  isCalmBetween(from: number, to: number): boolean {
    this.#seek(to);
    const edge = this.#edges[this.#cursor] ?? 0;
    return edge < from && this.#held[this.#cursor]?.size === 0;
  }

  /** Nothing changes strictly between `at` and this. */
  nextEdge(at: number): number {
    this.#seek(at);
    return this.#edges[this.#cursor + 1] ?? Number.POSITIVE_INFINITY;
  }

  zoneAt(at: number): string {
    return this.shifts.findLast((shift) => shift.at <= at && shift.zone)?.zone ?? 'UTC';
  }

  clockOffAt(at: number): number {
    const found = this.shifts.findLast((one) => one.at <= at && one.clockOffMs !== undefined);
    return found?.clockOffMs ?? 0;
  }

  /** After `from` and up to `to`; true even where it was set back to what it was before. */
  isClockSetBetween(from: number, to: number): boolean {
    return this.shifts.some(
      ({ at, clockOffMs }) => clockOffMs !== undefined && from < at && at <= to,
    );
  }

  /** What the machine's own clock shows, in its zone. */
  clockAt(at: number): Temporal.ZonedDateTime {
    const shown = Temporal.Instant.fromEpochMilliseconds(at + this.clockOffAt(at));
    return shown.toZonedDateTimeISO(this.zoneAt(at));
  }

  /** Runs go forward mostly, so the next edge is near. */
  #seek(at: number): void {
    while ((this.#edges[this.#cursor] ?? at) > at) this.#cursor--;
    while ((this.#edges[this.#cursor + 1] ?? Number.POSITIVE_INFINITY) <= at) this.#cursor++;
  }
}
