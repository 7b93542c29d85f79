import type { NudgeOutcome, NudgeRow } from '../../utils/log/database/schema.ts';
import type { Traffic } from './life.ts';

/** The nudge ledger in memory: as strict as the real one about who has the first word. */
export class FakeLedger {
  readonly rows = new Map<string, NudgeRow>();
  /** When set, the log will not open. */
  broken = false;
  /** Ends asked for beyond the first, by id: harmless to the ledger, telling for a test. */
  readonly laterEnds: { id: string; outcome: NudgeOutcome }[] = [];
  private readonly traffic: Traffic;

  constructor(traffic: Traffic) {
    this.traffic = traffic;
  }

  recordIntent = ({ id, origin, at }: { id: string; origin: string; at: number }) =>
    this.write('intent', () => {
      if (!this.rows.has(id)) this.rows.set(id, { id, origin, intendedAt: iso(at) });
    });

  recordHeld = (id: string, { at, reason }: { at: number; reason: string }) =>
    this.write('held', () => {
      const row = this.rows.get(id);
      if (row && !row.outcome) {
        this.rows.set(id, { ...row, heldAt: row.heldAt ?? iso(at), holdReason: reason });
      }
    });

  recordShown = (id: string, { at, as }: { at: number; as: string }) =>
    this.write('shown', () => {
      const row = this.rows.get(id);
      if (row && !row.shownAt) this.rows.set(id, { ...row, shownAt: iso(at), shownAs: as });
    });

  recordEnd = (
    id: string,
    { at, outcome, reason }: { at: number; outcome: NudgeOutcome; reason?: string },
  ) =>
    this.write('end', () => {
      const row = this.rows.get(id);
      if (row?.outcome && row.outcome !== outcome) this.laterEnds.push({ id, outcome });
      if (!row || row.outcome) return false;
      const end = { endedAt: iso(at), outcome, ...(reason === undefined ? {} : { reason }) };
      this.rows.set(id, { ...row, ...end });
      return true;
    });

  prune = () => this.write('prune', () => 0);

  list(): NudgeRow[] {
    return [...this.rows.values()];
  }

  private write<T>(verb: string, effect: () => T): Promise<T> {
    return this.traffic.call(`ledger.${verb}`, () => {
      if (this.broken) throw new Error('the log does not open');
      return effect();
    });
  }
}

function iso(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ fractionalSecondDigits: 3 });
}
