import { Refused } from './refused-file.ts';

/** What of a JSON object is read as a stream: the items of some lists, and all other members. */
export type JsonPart<L extends string = ListName> =
  | { at: 'member'; name: string; value: unknown }
  | { at: 'list'; name: L }
  | { at: L; value: unknown };
export type ListName = 'entries' | 'setAside';

/** The longest item held in memory, in code units: five full texts of escapes fit. */
const itemLimit = 36 * 2 ** 20;
/** The longest name of a list, with the space around it, in code units. */
const headLimit = 2 ** 20;
/** The signs that matter outside a string, and inside one. */
const outside = /["{}[\],]/g;
const inside = /["\\]/g;
const listStart = /^\s*"([A-Za-z]+)"\s*:\s*$/;
const blank = /^\s*$/;

/**
 * Takes a JSON object apart as its text comes in, however it is laid out: on one line, on many, or
 * with a gigabyte of nothing in between. At no time is more of it held than one item.
 */
export class JsonLists<L extends string = ListName> {
  readonly #names: readonly L[];
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Text of the member or item that is not over yet. */
  #open = '';
  #list: L | null = null;
  #items = 0;
  #members = 0;
  /** A list was just closed: the next sign ends its member. */
  #closed = false;
  #ended = false;

  /** @param names of the lists that are taken apart */
  constructor(names = ['entries', 'setAside'] as unknown as readonly L[]) {
    this.#names = names;
  }

  /** @throws Refused 'not-ours' where no object begins, 'malformed', or 'spoilt' by an item too long */
  *add(text: string): Generator<JsonPart<L>> {
    let at = 0;
    let start = 0;
    for (;;) {
      if (this.#escaped) {
        if (at >= text.length) break;
        at++;
        this.#escaped = false;
      }
      const sign = nextSign(this.#inString ? inside : outside, text, at);
      if (sign === null) break;
      at = sign.end;
      if (this.#inString) {
        this.#inString = sign.is === '"' ? false : this.#inString;
        this.#escaped = sign.is === '\\';
        continue;
      }
      const before = () => this.#take(text.slice(start, at - 1));
      switch (sign.is) {
        case '"':
          this.#inString = true;
          break;
        case '{':
        case '[': {
          this.#depth++;
          if (this.#depth === 1) {
            this.#begin(sign.is, before());
            start = at;
          } else if (this.#depth === 2 && sign.is === '[' && !this.#closed) {
            const name = this.#listNamed(text.slice(start, at - 1));
            if (name === null) break;
            before();
            start = at;
            this.#list = name;
            this.#items = 0;
            yield { at: 'list', name };
          }
          break;
        }
        case ',':
          if (this.#depth === 0) throw new Refused(this.#ended ? 'malformed' : 'not-ours');
          if (this.#depth === 1) {
            yield* this.#member(before(), false);
            start = at;
          } else if (this.#depth === 2 && this.#list) {
            yield this.#item(before(), this.#list);
            start = at;
          }
          break;
        default:
          this.#depth--;
          if (this.#depth < 0) throw new Refused(this.#ended ? 'malformed' : 'not-ours');
          if (this.#depth === 1 && this.#list) {
            if (sign.is !== ']') throw new Refused('malformed');
            const last = before();
            start = at;
            if (!blank.test(last)) yield this.#item(last, this.#list);
            else if (this.#items > 0) throw new Refused('malformed');
            this.#list = null;
            this.#closed = true;
          } else if (this.#depth === 0) {
            if (sign.is !== '}') throw new Refused('malformed');
            yield* this.#member(before(), true);
            start = at;
            this.#ended = true;
          }
      }
    }
    this.#hold(text.slice(start));
  }

  /** @throws Refused when it is cut off */
  end(): void {
    if (this.#ended) return;
    throw new Refused(this.#depth === 0 && this.#open === '' ? 'not-ours' : 'malformed');
  }

  #take(last: string): string {
    const text = this.#open + last;
    this.#open = '';
    return text;
  }

  #listNamed(last: string): L | null {
    if (this.#open.length > headLimit) return null;
    const name = listStart.exec(this.#open + last)?.[1];
    return this.#names.find((one) => one === name) ?? null;
  }

  /** However much empty space there is: little of it is held. */
  #hold(rest: string): void {
    const isSpace = !this.#inString && blank.test(rest);
    if (isSpace && (this.#open === '' || this.#open.endsWith('\n'))) return;
    const text = isSpace ? '\n' : rest;
    if (text !== '' && this.#depth === 0) throw new Refused(this.#ended ? 'malformed' : 'not-ours');
    this.#open += text;
    if (this.#open.length > itemLimit) throw new Refused('spoilt');
  }

  #begin(sign: string, before: string): void {
    if (this.#ended) throw new Refused('malformed');
    if (sign !== '{' || !blank.test(before)) throw new Refused('not-ours');
  }

  *#member(text: string, isLast: boolean): Generator<JsonPart<L>> {
    const isFirst = this.#members === 0;
    this.#members++;
    if (this.#closed) {
      this.#closed = false;
      if (!blank.test(text)) throw new Refused('malformed');
      return;
    }
    if (blank.test(text)) {
      if (isFirst && isLast) return;
      throw new Refused('malformed');
    }
    for (const [name, value] of Object.entries(parsed(`{${text}}`) as object)) {
      yield { at: 'member', name, value };
    }
  }

  #item(text: string, at: L): JsonPart<L> {
    this.#items++;
    return { at, value: parsed(text) };
  }
}

function nextSign(signs: RegExp, text: string, from: number) {
  signs.lastIndex = from;
  if (!signs.test(text)) return null;
  return { is: text.charAt(signs.lastIndex - 1), end: signs.lastIndex };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // No JSON, or nested deeper than the parser goes.
    throw new Refused('malformed', { cause: error });
  }
}
