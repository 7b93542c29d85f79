/** Something a context waits for. Of one source (a transaction, a channel) they come in order. */
type Task = { context: number; source: unknown; label: Label; run: () => void };
/** In words; made only where a run is told. */
type Label = string | (() => string);

/** What a context did. */
export type Step = { context: number; did: string };

/** After how many more steps another one goes on, and which of those that could. */
export type Switch = { after: number; pick: number };

/** A context that stops after so many of its steps, until no other has anything left to do. */
export type Pause = { page: number; after: number };

type Timer = { at: number; context: number; run: () => void };

const drained = setImmediate;
/** One task of a turn takes so long, in ms of the clock that contexts see. */
const taskTime = 1;
/** A run that takes more steps than this goes round in circles. */
const mostSteps = 40_000;

/**
 * Decides which context goes on at each thing any of them waits for. Without a switch the one that
 * went on last does so until it waits for another; so a run with few switches is short to tell.
 */
export class Scheduler {
  now: number;
  steps = 0;
  /** Which context did what, and when it was that. */
  readonly trace: { context: number; did: Label }[] = [];
  /** Steps of each context, for one that is fated to die. */
  readonly taken: number[] = [];
  /** @returns false when the context went instead of taking it */
  onStep: (context: number, taken: number) => boolean = () => true;
  /** null where nobody stops, or went on already. */
  pause: Pause | null = null;
  #tasks: Task[] = [];
  #system: (() => void)[] = [];
  #timers: Timer[] = [];
  #current = 0;
  readonly #switches: Switch[];
  #sinceSwitch = 0;

  constructor(switches: readonly Switch[], now: number) {
    this.#switches = [...switches];
    this.now = now;
  }

  add(context: number, source: unknown, label: Label, run: () => void): void {
    this.#tasks.push({ context, source, label, run });
  }

  /** Work of the browser itself, which belongs to no context and is done before anything else. */
  addSystem(run: () => void): void {
    this.#system.push(run);
  }

  addTimer(context: number, delay: number, run: () => void): () => void {
    const timer = { at: this.now + Math.max(0, delay), context, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  /** A context that is gone waits for nothing more. */
  forget(context: number): void {
    this.#tasks = this.#tasks.filter((task) => task.context !== context);
    this.#timers = this.#timers.filter((timer) => timer.context !== context);
  }

  /** Goes on until nothing moves any more. @throws Error where that never comes */
  async run(isDone: () => boolean): Promise<void> {
    for (let idle = 0, polls = 0; ; ) {
      await new Promise((resolve) => drained(resolve));
      const had = this.#system.length;
      if (had > 0) this.#runSystem();
      const task = this.#next();
      if (task) {
        idle = 0;
        polls = 0;
        this.#take(task);
      } else if (had > 0 && polls < 100) {
        polls++;
      } else if (idle < 2) {
        idle++;
      } else if (this.#isPaused() && this.#tasks.length > 0) {
        this.pause = null;
      } else if (isDone()) {
        return;
      } else if (!this.#ring()) {
        throw new Error(`nobody goes on after: ${this.told(8)}`);
      }
    }
  }

  /** The last so many steps, in words. */
  inWords(last: number): Step[] {
    return this.trace
      .slice(-last)
      .map(({ context, did }) => ({ context, did: typeof did === 'string' ? did : did() }));
  }

  told(last: number): string {
    return this.inWords(last)
      .map(({ context, did }) => `${context} ${did}`)
      .join('\n');
  }

  #take(task: Task): void {
    this.steps++;
    if (this.steps > mostSteps) throw new Error('no end');
    this.now += taskTime;
    const taken = (this.taken[task.context] ?? 0) + 1;
    this.taken[task.context] = taken;
    if (this.trace.length < 4_000) this.trace.push({ context: task.context, did: task.label });
    if (this.onStep(task.context, taken)) task.run();
  }

  #isPaused(): boolean {
    return this.pause !== null && (this.taken[this.pause.page] ?? 0) >= this.pause.after;
  }

  #next(): Task | undefined {
    if (this.#isPaused()) return this.#nextBeside(this.pause?.page);
    if (this.#tasks.length === 0) return undefined;
    const [first] = this.#switches;
    const chosen = first && this.#sinceSwitch >= first.after ? this.#pick(first.pick) : null;
    if (chosen) {
      this.#switches.shift();
      this.#sinceSwitch = 0;
    } else {
      this.#sinceSwitch++;
    }
    const task = chosen ?? this.#tasks.find(({ context }) => context === this.#current);
    return this.#chosen(task ?? (this.#tasks[0] as Task));
  }

  #nextBeside(paused: number | undefined): Task | undefined {
    const others = this.#tasks.filter(({ context }) => context !== paused);
    const next = others.find(({ context }) => context === this.#current) ?? others[0];
    return next && this.#chosen(next);
  }

  #chosen(task: Task): Task {
    this.#current = task.context;
    this.#tasks.splice(this.#tasks.indexOf(task), 1);
    return task;
  }

  /** The first of each source but that which would go on anyway; other contexts before it. */
  #pick(pick: number): Task | null {
    const sources = new Set<unknown>();
    const firsts = this.#tasks.filter(({ source, context }) => {
      const key = typeof source === 'string' ? `${context} ${source}` : source;
      if (sources.has(key)) return false;
      sources.add(key);
      return true;
    });
    const others = firsts.filter(({ context }) => context !== this.#current);
    const own = firsts.filter(({ context }) => context === this.#current).slice(1);
    const all = [...others, ...own];
    return all[pick % Math.max(1, all.length)] ?? null;
  }

  #runSystem(): void {
    const now = this.#system;
    this.#system = [];
    for (const run of now) run();
  }

  #ring(): boolean {
    const next = this.#timers.toSorted((a, b) => a.at - b.at)[0];
    if (!next) return false;
    this.#timers = this.#timers.filter((one) => one !== next);
    this.now = Math.max(this.now, next.at);
    next.run();
    return true;
  }
}
