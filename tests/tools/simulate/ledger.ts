import type { Outcome } from '../../../utils/schedule/back-off.ts';
import type { EndedNudge } from '../../../utils/schedule/decide.ts';
import type {
  HoldReason,
  LetGoReason,
  Nudge,
  Occasion,
  Origin,
  ShownAs,
} from '../../../utils/schedule/types.ts';
import type { World } from './world.ts';

/** One nudge, in true time. */
export type Row = {
  id: string;
  origin: Origin;
  occasion: Occasion | null;
  plannedAt: number;
  holds: { reason: HoldReason; at: number }[];
  shownAt: number | null;
  as: ShownAs | null;
  /** The machine's clock and zone as it was shown. */
  shownClock: Temporal.ZonedDateTime | null;
  /** How often it was shown, and how many ends were told: more than one is a fault. */
  timesShown: number;
  ends: number;
  endedAt: number | null;
  outcome: Outcome | null;
  reason: LetGoReason | null;
  element: Nudge['element'];
  wording: number;
};

/** What became of every nudge of a run. */
export class Ledger {
  readonly rows = new Map<string, Row>();
  /** When pauses were finished. */
  readonly pauses: number[] = [];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  get all(): Row[] {
    return [...this.rows.values()];
  }

  get shownOnes(): (Row & { shownAt: number; shownClock: Temporal.ZonedDateTime })[] {
    return this.all
      .filter((row): row is Row & { shownAt: number; shownClock: Temporal.ZonedDateTime } => {
        return row.shownAt !== null && row.shownClock !== null;
      })
      .sort((a, b) => a.shownAt - b.shownAt);
  }

  held(nudge: Nudge, reason: HoldReason, at: number): void {
    const { holds } = this.#row(nudge, at);
    if (holds.at(-1)?.reason !== reason) holds.push({ reason, at });
  }

  shown(nudge: Nudge, as: ShownAs, at: number): void {
    const row = this.#row(nudge, at);
    row.timesShown++;
    row.shownAt = at;
    row.as = as;
    row.shownClock = this.#world.clockAt(at);
  }

  ended(all: readonly EndedNudge[], at: number): void {
    for (const end of all) {
      const row = this.rows.get(end.id) ?? this.#unseen(end.id, end.plannedAt, at);
      if (end.occasion) Object.assign(row, { origin: 'after', occasion: end.occasion });
      this.#end(row, end.outcome, at);
      if (end.outcome === 'letGo') row.reason = end.reason;
    }
  }

  outcome(id: string | null, outcome: Outcome | null, at: number): void {
    const row = id === null ? undefined : this.rows.get(id);
    if (row && outcome) this.#end(row, outcome, at);
  }

  #end(row: Row, outcome: Outcome, at: number): void {
    row.ends++;
    row.outcome = outcome;
    row.endedAt = at;
  }

  #row({ id, origin, occasion, plannedAt, element, wording }: Nudge, at: number): Row {
    const row = this.rows.get(id) ?? this.#unseen(id, plannedAt, at);
    return Object.assign(row, { origin, occasion: occasion ?? null, element, wording });
  }

  /** Let go before anything else was told of it. */
  #unseen(id: string, plannedAt: number, at: number): Row {
    const row: Row = {
      id,
      origin: 'rhythm',
      occasion: null,
      plannedAt: plannedAt - this.#world.clockOffAt(at),
      holds: [],
      shownAt: null,
      as: null,
      shownClock: null,
      timesShown: 0,
      ends: 0,
      endedAt: null,
      outcome: null,
      reason: null,
      element: 'kindness',
      wording: 0,
    };
    this.rows.set(id, row);
    return row;
  }
}
