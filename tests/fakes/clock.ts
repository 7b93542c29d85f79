type Planned = { at: number; run: () => void | Promise<void> };

/**
 * A clock that only moves when told. It has two faces: the wall, which a person or a
 * time server may set, and the steady one, which counts what really passed.
 */
export class FakeClock {
  zone: string;
  private wall: number;
  private steady = 0;
  private planned: Planned[] = [];

  constructor(start: string, zone: string) {
    this.wall = Temporal.Instant.from(start).epochMilliseconds;
    this.zone = zone;
  }

  /** Epoch milliseconds on the wall. */
  get now(): number {
    return this.wall;
  }

  /** Milliseconds really passed since the clock was made. */
  get passed(): number {
    return this.steady;
  }

  zoned(): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(this.wall).toZonedDateTimeISO(this.zone);
  }

  plain(): { at: number; offset: number } {
    return { at: this.wall, offset: this.zoned().offsetNanoseconds / 60e9 };
  }

  /** Plans something after so much real time; returns the way to call it off. */
  plan(milliseconds: number, run: Planned['run']): () => void {
    const entry = { at: this.steady + Math.max(0, milliseconds), run };
    this.planned.push(entry);
    return () => {
      this.planned = this.planned.filter((other) => other !== entry);
    };
  }

  /** Lets time pass; what was planned in between runs in its order. */
  async pass(milliseconds: number, between: () => Promise<void>): Promise<void> {
    const end = this.steady + milliseconds;
    for (;;) {
      const next = this.planned
        .filter((entry) => entry.at <= end)
        .reduce<Planned | null>((first, one) => (first && first.at <= one.at ? first : one), null);
      if (!next) break;
      this.planned = this.planned.filter((entry) => entry !== next);
      this.moveTo(Math.max(next.at, this.steady));
      await next.run();
      await between();
    }
    this.moveTo(end);
  }

  /** Sets the wall without any time passing. */
  set(milliseconds: number): void {
    this.wall += milliseconds;
  }

  private moveTo(steady: number): void {
    this.wall += steady - this.steady;
    this.steady = steady;
  }
}
