import { Refused } from '../refused-file.ts';

/** The longest row held, in code units: a full text of quotes fits. */
const rowLimit = 8 * 2 ** 20;

/**
 * Takes a table apart as its text comes in: cells in quotes may hold line breaks and doubled
 * quotes. Whatever stands between cells in the first row stands there in all.
 */
export class CsvRows {
  #separator = '';
  #row: string[] = [];
  #cell = '';
  #size = 0;
  #quoted = false;
  /** A quote inside quotes: doubled, or the end. */
  #maybeEnd = false;
  #wasReturn = false;

  /** @throws Refused 'malformed' for a row that is far too long */
  *add(text: string): Generator<string[]> {
    let start = 0;
    const take = (end: number) => {
      this.#cell += text.slice(start, end);
      this.#size += end - start;
      if (this.#size > rowLimit) throw new Refused('malformed');
      start = end + 1;
    };
    for (let at = 0; at < text.length; at++) {
      const sign = text.charAt(at);
      if (this.#quoted) {
        if (this.#maybeEnd) {
          this.#maybeEnd = false;
          if (sign === '"') {
            start = at;
            continue;
          }
          this.#quoted = false;
          start = at;
        } else {
          if (sign === '"') {
            take(at);
            this.#maybeEnd = true;
          }
          continue;
        }
      }
      const wasReturn = this.#wasReturn;
      this.#wasReturn = sign === '\r';
      if (sign === '\n' && wasReturn) {
        start = at + 1;
      } else if (sign === '"' && this.#cell === '' && start === at) {
        this.#quoted = true;
        start = at + 1;
      } else if (sign === '\n' || sign === '\r') {
        take(at);
        yield* this.#end();
      } else if (this.#separates(sign)) {
        take(at);
        this.#next();
      }
    }
    if (start < text.length) take(text.length);
  }

  /** @throws Refused 'malformed' where it ends inside quotes */
  *end(): Generator<string[]> {
    if (this.#quoted && !this.#maybeEnd) throw new Refused('malformed');
    yield* this.#end();
  }

  #separates(sign: string): boolean {
    if (this.#separator !== '') return sign === this.#separator;
    if (sign !== ',' && sign !== ';' && sign !== '\t') return false;
    this.#separator = sign;
    return true;
  }

  #next(): void {
    this.#row.push(this.#cell);
    this.#cell = '';
  }

  *#end(): Generator<string[]> {
    this.#next();
    const row = this.#row;
    this.#row = [];
    this.#size = 0;
    if (row.length > 1 || row[0] !== '') yield row;
  }
}

/** Rows by the names of their columns, which the first row has. */
export class NamedRows {
  #names: string[] | null = null;

  read(cells: readonly string[]): Readonly<Record<string, string>> | null {
    if (this.#names) {
      const names = this.#names;
      return Object.fromEntries(cells.map((cell, at) => [names[at] ?? `${at}`, cell]));
    }
    this.#names = cells.map((name) => name.trim().replace(/^\ufeff/, ''));
    return null;
  }
}
