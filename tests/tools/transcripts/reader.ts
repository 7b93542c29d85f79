import { setTimeout as wait } from 'node:timers/promises';
import type { Surface } from '../browsers/surface.ts';
import { until } from '../browsers/until.ts';
import { type AxNode, lineOf, roomsOf } from './ax-line.ts';
import type { Event, Heard } from './in-page.ts';
import { sameEachDay } from './same-each-day.ts';

type Taken = ReturnType<Heard['take']>;
type Key = Parameters<Surface['press']>[0];
/** One press, or a while in which nothing is pressed, and what was heard then. */
export type Beat = { does: string; hears: string[] };

/** How long it must be still until a press is over, in ms: where what is to come is known, and not. */
const still = { known: { move: 30, act: 250 }, unknown: { move: 150, act: 1_000 } } as const;
const patienceMs = 15_000;
const mostStops = 80;

/** Walks by keyboard and writes down what somebody hears who does not see the page. */
export class Reader {
  readonly beats: Beat[] = [];
  readonly #silent: { beat: number; text: string; why: string }[] = [];
  /** What was pressed when the focus fell to nothing. */
  readonly lost: string[] = [];
  /** Looks at the page after each press that does something. */
  afterEach: ((does: string) => Promise<void>) | null = null;
  readonly #page: Surface;
  readonly #known: readonly Beat[] | null;
  #rooms: string[] = [];

  /** @param known the transcript as it was: each press waits for what is to be heard, and no longer */
  constructor(page: Surface, known: readonly Beat[] | null) {
    this.#page = page;
    this.#known = known;
  }

  /** Words that live regions held and that no one heard, neither there nor with what has the focus. */
  unheard(): string[] {
    return this.#silent.flatMap(({ beat, text, why }) => {
      const { does = '', hears = [] } = this.beats[beat] ?? {};
      // A page that opens is read from its top: nothing in it is news.
      if (does === 'opens' || does.startsWith('goes to')) return [];
      return hears.some((line) => line.includes(sameEachDay(text)))
        ? []
        : [`${does}: "${text}" (${why})`];
    });
  }

  get page(): Surface {
    return this.#page;
  }

  /** Hears what a page says when it opens. */
  opens(): Promise<void> {
    return this.#beat('opens', 'act', async () => undefined);
  }

  /** Goes to another page of the extension, in the same tab. */
  goesTo(file: string): Promise<void> {
    return this.#beat(`goes to ${file}`, 'act', async () => {
      await this.#page.evaluate(`void (location.href = ${JSON.stringify(file)})`);
      const isThere = `location.href.endsWith(${JSON.stringify(file)}) && document.readyState === 'complete'`;
      await until(patienceMs, file, () => this.#page.evaluate<boolean>(isThere));
    });
  }

  async press(key: Key, times = 1): Promise<void> {
    const moves = key === 'Tab' || key === 'ShiftTab';
    for (let time = 0; time < times; time += 1) {
      await this.#beat(key, moves ? 'move' : 'act', () => this.#page.press(key));
    }
  }

  /** Tab after Tab, until what has the focus is called so. @throws Error that lists the stops */
  async to(name: string | RegExp, key: 'Tab' | 'ShiftTab' = 'Tab'): Promise<void> {
    for (let stops = 0; stops < mostStops; stops += 1) {
      const now = await this.#page.focusedName();
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      await this.press(key);
    }
    const last = new Set(this.beats.slice(-mostStops).flatMap(({ hears }) => hears));
    throw new Error(`${mostStops} stops, and no "${name}" among them:\n${[...last].join('\n')}`);
  }

  /** Goes there and presses it. */
  async choose(name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(name);
    await this.press(key);
  }

  type(text: string): Promise<void> {
    return this.#beat(`types "${text}"`, 'act', async () => {
      await this.#page.send('Input.insertText', { text });
    });
  }

  /** Presses nothing until this has the focus. */
  waitsFor(name: string, milliseconds = 60_000): Promise<void> {
    return this.#beat('waits', 'act', async () => {
      await until(milliseconds, name, async () => (await this.#page.focusedName()) === name);
    });
  }

  /** One key several times, as fast as a person does: nothing of the page is left to be heard. */
  async leavesBy(key: Key, times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.#page.press(key).catch(onlyIfGone);
    await until(patienceMs, 'the page to go', async () => {
      const at = await this.#page.evaluate<string>('location.href').catch(onlyIfGone);
      return at === undefined || at === 'about:blank';
    });
    this.beats.push({ does: `${key}, ${times} times`, hears: ['the page has closed'] });
  }

  async #beat(does: string, how: 'move' | 'act', act: () => Promise<void>): Promise<void> {
    const known = this.#known?.[this.beats.length];
    const expected = known?.does === does ? known.hears.length : null;
    await act().catch(onlyIfGone);
    const events: Event[] = [];
    const begin = performance.now();
    let last = begin;
    let hasFocus = true;
    const quiet = still[expected === null ? 'unknown' : 'known'][how];
    for (;;) {
      const taken = await this.#take();
      if (taken === null) {
        this.beats.push({ does, hears: ['the page has closed'] });
        return;
      }
      if (taken.events.length > 0) last = performance.now();
      events.push(...taken.events);
      hasFocus = taken.hasFocus;
      const now = performance.now();
      const enough = expected === null || countOf(events, hasFocus) >= expected;
      if (now - last >= quiet && (enough || now - begin > patienceMs)) break;
      await wait(Math.min(quiet, 40));
    }
    const hears = await this.#linesOf(events);
    if (!hasFocus) {
      hears.push('nothing has the focus');
      // With Tab it has gone around, to the browser's own window.
      if (how === 'act' && does !== 'opens' && !does.startsWith('goes to')) this.lost.push(does);
    }
    for (const event of events) {
      if (event.kind === 'silent') this.#silent.push({ ...event, beat: this.beats.length });
    }
    this.beats.push({ does, hears: hears.map(sameEachDay) });
    if (how === 'act') await this.afterEach?.(does);
  }

  #take(): Promise<Taken | null> {
    return this.#page.evaluate<Taken>('heard.take()').catch((error: unknown) => {
      onlyIfGone(error);
      return null;
    });
  }

  async #linesOf(events: readonly Event[]): Promise<string[]> {
    const lines: string[] = [];
    for (const event of heardOf(events)) {
      if (event.kind === 'says') {
        lines.push(`says${event.atOnce ? ' at once' : ''} "${event.text}"`);
      } else if (event.kind !== 'silent') {
        const line = await this.#described(event.element, event.kind);
        if (line !== null) lines.push(line);
      }
    }
    return lines;
  }

  async #described(element: number, kind: 'focus' | 'state'): Promise<string | null> {
    const { result } = await this.#page.send('Runtime.evaluate', {
      expression: `heard.elements[${element}]`,
    });
    const { objectId } = result as { objectId?: string };
    const { nodes } = await this.#page
      .send('Accessibility.getPartialAXTree', { objectId })
      // It is gone again.
      .catch(() => ({ nodes: [] }));
    const [node, ...around] = nodes as AxNode[];
    const ancestors = ancestorsOf(node, around);
    if (!node || node.ignored) return null;
    const content = await this.#page.evaluate<string>(
      `heard.elements[${element}].innerText.replace(/\\s+/g, ' ').trim()`,
    );
    if (kind === 'state') return `now ${lineOf({ ...node, description: {} }, content)}`;
    const line = lineOf(node, content);
    const rooms = roomsOf(ancestors);
    const entered = rooms.filter((room) => !this.#rooms.includes(room));
    this.#rooms = [...rooms, ...roomsOf([node])];
    return [...entered, line].join(' > ');
  }
}

/** The last focus alone is heard: it cuts the one before short. So is the last state of what has it. */
function heardOf(events: readonly Event[]): Event[] {
  const focus = events.findLastIndex(({ kind }) => kind === 'focus');
  const state = events.findLastIndex(({ kind }) => kind === 'state');
  return events.filter(({ kind }, at) => {
    if (kind === 'focus') return at === focus;
    return kind !== 'state' || (at === state && focus < 0);
  });
}

/** Those that it stands in, nearest first. */
function ancestorsOf(node: AxNode | undefined, around: readonly AxNode[]): AxNode[] {
  const parent = around.find(({ nodeId }) => nodeId !== undefined && nodeId === node?.parentId);
  return parent ? [parent, ...ancestorsOf(parent, around)] : [];
}

function countOf(events: readonly Event[], hasFocus: boolean): number {
  const heard = heardOf(events).filter(({ kind }) => kind !== 'silent');
  return heard.length + (hasFocus ? 0 : 1);
}

/** A page that closes answers nothing more. */
function onlyIfGone(error: unknown): undefined {
  if (!/has closed|Target closed|not found|Session with given id/.test(String(error))) throw error;
}
