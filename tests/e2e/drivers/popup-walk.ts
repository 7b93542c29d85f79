import { until } from '../../tools/browsers/until.ts';
import type { Evaluate } from './schedule.ts';

/** Signs that only turn a direction are no part of a name. */
export const plain = String.raw`.replace(/[\u202a-\u202e]/g, '')`;

/** In the page: all that is to be read there. */
export const pageText = `document.body.innerText${plain}`;

/** In the page: whether an English text is to be read there, in its language. */
export const isSaid = (walk: PopupWalk, english: string): string =>
  `${pageText}.includes(${JSON.stringify(walk.said(english))})`;

/** The popup as a walk uses it: by names, whatever browser shows it. */
export class PopupWalk {
  readonly #evaluate: Evaluate;
  /** How the popup's language says what stands in English. */
  readonly said: (english: string) => string;
  constructor(evaluate: Evaluate, said = (english: string) => english) {
    this.#evaluate = evaluate;
    this.said = said;
  }

  /** Presses the one thing with this name, once presses act. */
  async press(name: string, which = 'button, input'): Promise<void> {
    await until(
      15_000,
      `"${name}" to press`,
      () =>
        this.#evaluate(`(() => {
        if ('settling' in document.documentElement.dataset) return false;
        const nameOf = (one) => (one.getAttribute('aria-label')
          ?? document.getElementById(one.getAttribute('aria-labelledby'))?.textContent
          ?? one.labels?.[0]?.textContent ?? (one.textContent || one.title))${plain}.trim();
        const found = [...document.querySelectorAll(${JSON.stringify(which)})]
          .filter((one) => nameOf(one) === ${JSON.stringify(this.said(name))});
        if (found.length !== 1 || found[0].disabled) return false;
        found[0].focus();
        found[0].click();
        return true;
      })()`) as Promise<boolean>,
    );
  }

  /** Opens what else there is on the home, if it is not open. */
  async openSheet(): Promise<void> {
    await until(
      15_000,
      'the sheet of the home',
      () =>
        this.#evaluate(`(() => {
        if ('settling' in document.documentElement.dataset) return false;
        const opener = document.querySelector('[data-sheet]');
        if (opener?.getAttribute('aria-expanded') === 'false') opener.click();
        return document.getElementById('home-sheet') !== null;
      })()`) as Promise<boolean>,
    );
  }

  /** A walk looks at one screen after the other in one popup: here it does not close itself. */
  async staysOpen(): Promise<void> {
    await this.#evaluate('void (window.close = () => undefined)');
  }

  async sees(text: string): Promise<void> {
    await until(
      15_000,
      `the words "${text}"`,
      () => this.#evaluate(isSaid(this, text)) as Promise<boolean>,
    );
  }

  /** Writes into the box that has the focus, or the last one there is. */
  async write(text: string): Promise<void> {
    await until(
      15_000,
      'a box',
      () =>
        this.#evaluate(`(() => {
        const boxes = [...document.querySelectorAll('textarea, input[type=text], input[type=date]')];
        const box = boxes.includes(document.activeElement) ? document.activeElement : boxes.at(-1);
        if (!box) return false;
        const { prototype } = box.constructor;
        Object.getOwnPropertyDescriptor(prototype, 'value').set.call(box, ${JSON.stringify(text)});
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return true;
      })()`) as Promise<boolean>,
    );
  }

  run(expression: string): Promise<unknown> {
    return this.#evaluate(expression);
  }
}
