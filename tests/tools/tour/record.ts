import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../build.ts';

type Takes = { screenshot: (file: string) => Promise<unknown> };

/** The printed lines and numbered pictures of one tour. */
export class TourRecord {
  readonly folder = join(root, '.output/tour');
  readonly #say: (line: string) => void;
  readonly #began = performance.now();
  #pictures = 0;
  /** The last line printed: where a tour that breaks off had come to. */
  last = '';

  constructor(say: (line: string) => void) {
    this.#say = say;
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  /** Prints one line with the time since the tour began. */
  step(line: string): void {
    this.last = line;
    const seconds = (performance.now() - this.#began) / 1000;
    this.#say(`${seconds.toFixed(1).padStart(6)} s  ${line}`);
  }

  /** Takes the next numbered picture and says where it lies. */
  async picture(of: Takes, name: string): Promise<void> {
    this.#pictures += 1;
    const file = join(this.folder, `${String(this.#pictures).padStart(2, '0')}-${name}.png`);
    await of.screenshot(file);
    this.#say(`          ${relative(root, file)}`);
  }
}
