import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was found out before, by key; each line of its file is one answer. */
export class Notebook<T> {
  readonly #path: string;
  readonly #known = new Map<string, T>();

  constructor(path: string) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    for (const line of lines) this.#read(line);
  }

  /** A line that was cut short by the end of a run is left out. */
  #read(line: string): void {
    try {
      const { key, value } = JSON.parse(line) as { key: string; value: T };
      this.#known.set(key, value);
    } catch {
      // Whatever it said is found out again.
    }
  }

  get(key: string): T | undefined {
    return this.#known.get(key);
  }

  set(key: string, value: T): void {
    this.#known.set(key, value);
    appendFileSync(this.#path, `\n${JSON.stringify({ key, value })}`);
  }
}
