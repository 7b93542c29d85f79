import { words } from '../../../utils/words/lock.ts';
import { words as log } from '../../../utils/words/log.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as letter } from '../../../utils/words/practice/letter.ts';
import { has, pressing, typing } from './lock-life.ts';
import { type OneWindow, on, patience, type Steps, secret, textOf } from './one-window.ts';

/** An expression: types into the one box there is for words; whether it was there. */
const writing = (text: string) => `(() => {
  const box = document.querySelector('textarea, input[aria-label=${JSON.stringify(newtab.line)}]');
  if (!box) return false;
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value');
  box.focus();
  set.call(box, ${JSON.stringify(text)});
  return box.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

/** How a log page stands to one of its entries. */
type Seen = { at: 'closed' | 'saved' | 'shown' | 'open' | 'editing' | 'other'; value: string };

const seeing = (from: string, to: string) => `(() => {
  const [from, to] = ${JSON.stringify([from, to])};
  const buttons = [...document.querySelectorAll('button')];
  const offers = (name) => buttons.some((one) => one.textContent.trim() === name);
  if (offers(${JSON.stringify(words.locked.confirm)})) return { at: 'closed', value: '' };
  const box = document.querySelector('[data-entry] textarea');
  if (box) return { at: 'editing', value: box.value };
  const rows = [...document.querySelectorAll('[data-entry]')];
  const row = rows.find((one) => [from, to].some((text) => one.innerText.includes(text)));
  if (!row) return { at: 'other', value: '' };
  if (row.innerText.includes(to)) return { at: 'saved', value: '' };
  const edit = [...row.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === ${JSON.stringify(log.edit)},
  );
  if (edit) return edit.click(), { at: 'open', value: '' };
  row.querySelector('button')?.click();
  return { at: 'shown', value: '' };
})()`;

/** Someone who writes in one window, whatever happens to the lock in another. */
export class Writer {
  readonly #window: OneWindow;
  readonly #phrases: readonly string[];
  readonly #chance: () => number;
  #count = 0;
  /** Every text that was told as kept, as it was changed since. */
  readonly kept: string[] = [];
  /** Those of them that stand near the top of the log. */
  readonly #lines: string[] = [];
  edited = 0;
  /** How often this window has opened the log. */
  unlocks = 0;

  constructor(window: OneWindow, phrases: readonly string[], chance: () => number) {
    this.#window = window;
    this.#phrases = phrases;
    this.#chance = chance;
  }

  async *work(times: number): Steps {
    for (let time = 0; time < times; time++) {
      const line = this.#lines.at(-1);
      const pick = this.#chance();
      if (line && pick < 0.4) yield* this.#edit(line);
      else if (pick < 0.8) yield* this.#line();
      else yield* this.#letter();
    }
  }

  #text(): string {
    return `${secret} of the window, no. ${this.#count++}.`;
  }

  /** A line on the new tab; typed at once, before the page can have looked at anything. */
  async *#line(): Steps {
    const { evaluate } = this.#window;
    const text = this.#text();
    await this.#window.open('newtab.html');
    yield* on(this.#window, 'to type a line', () => evaluate(writing(text)));
    yield* this.#press(newtab.keep);
    yield* on(this.#window, 'the line to be kept', async () =>
      (await textOf(this.#window)).includes(newtab.kept),
    );
    this.kept.push(text);
    this.#lines.push(text);
  }

  async *#letter(): Steps {
    const { evaluate } = this.#window;
    const text = this.#text();
    await this.#window.open('popup.html');
    yield* on(this.#window, 'the letter to begin', () =>
      evaluate(`(() => {
        const all = [...document.querySelectorAll('button')];
        const name = ${JSON.stringify(popup.practices.letter.name)};
        const one = all.find((button) => button.innerText.trim().startsWith(name));
        one?.click();
        return one !== undefined;
      })()`),
    );
    yield* on(this.#window, 'a blank page', () =>
      evaluate(`(() => {
        const all = [...document.querySelectorAll('label')];
        const name = ${JSON.stringify(letter.begin.kinds.blank)};
        const one = all.find((label) => label.innerText.trim() === name);
        one?.click();
        return one !== undefined;
      })()`),
    );
    yield* this.#press(letter.begin.start);
    yield* on(this.#window, 'to write a letter', () => evaluate(writing(text)));
    yield* this.#press(letter.next);
    yield* this.#press(letter.returns.keep);
    yield* on(this.#window, 'the letter to be kept', async () =>
      (await textOf(this.#window)).includes(letter.feet.title),
    );
    this.kept.push(text);
    yield* this.#press(letter.feet.done);
  }

  /** Changes a line in the log, through every closing on the way: what was typed is there again. */
  async *#edit(from: string): Steps {
    const { evaluate } = this.#window;
    const to = this.#text();
    await this.#window.open('log.html');
    const end = performance.now() + 2 * patience;
    let isTyped = false;
    let pressed = Number.NEGATIVE_INFINITY;
    for (;;) {
      const { at, value } = (await evaluate(seeing(from, to))) as Seen;
      if (at === 'saved') break;
      if (at !== 'editing') pressed = Number.NEGATIVE_INFINITY;
      if (at === 'closed') yield* this.unlocked(this.#window, this.#phrases);
      if (at === 'editing') {
        if (!isTyped) isTyped = Boolean(await evaluate(writing(to)));
        else if (value !== to) throw new Error(`typed and lost: ${to}; there is ${value}`);
        else if (performance.now() - pressed > 3_000) {
          await evaluate(pressing(log.save));
          pressed = performance.now();
        }
      }
      if (performance.now() > end) throw new Error(`to edit\n${await textOf(this.#window)}`);
      yield;
    }
    this.kept.splice(this.kept.indexOf(from), 1, to);
    this.#lines.splice(this.#lines.indexOf(from), 1, to);
    this.edited++;
  }

  /** Unlocks the log where it is closed, by whichever passphrase holds. */
  async *unlocked(window: OneWindow, phrases: readonly string[]): Steps {
    const { evaluate } = window;
    const isClosed = () => has(window, words.locked.confirm);
    for (let tries = 1; await isClosed(); tries++) {
      const passphrase = phrases.at(-tries % phrases.length) ?? '';
      await evaluate(typing(passphrase));
      yield;
      await evaluate(pressing(words.locked.confirm));
      yield;
      // It may be closed again before anyone has looked here.
      yield* on(
        window,
        'an answer to a passphrase',
        async () => !(await has(window, words.locked.opening)),
      );
      if (!(await isClosed())) this.unlocks++;
      if (tries > 20) throw new Error('no passphrase opens it');
    }
  }

  #press(name: string): Steps {
    return on(this.#window, `to press ${name}`, () => this.#window.evaluate(pressing(name)));
  }
}
