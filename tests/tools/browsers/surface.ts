import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Cdp, evaluateIn, targets } from './cdp.ts';
import { until } from './until.ts';

type AxNode = {
  backendDOMNodeId?: number;
  ignored?: boolean;
  name?: { value?: unknown };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
};
type Name = string | RegExp;

/** What a screen reader would be told of one thing on the page. */
export type Seen = { name: string; value: string; disabled: boolean; backendNodeId: number };

const patience = 15_000;

/**
 * One page reached over the debugging pipe, used as a person would: by role and accessible
 * name, with the mouse and the keyboard. Made for the toolbar popup, which Playwright does not
 * count among its pages.
 */
export class Surface {
  readonly #cdp: Cdp;
  readonly #sessionId: string;
  #lastClick: { x: number; y: number } | null = null;
  readonly targetId: string;

  private constructor(cdp: Cdp, sessionId: string, targetId: string) {
    this.#cdp = cdp;
    this.#sessionId = sessionId;
    this.targetId = targetId;
  }

  static async attach(cdp: Cdp, targetId: string): Promise<Surface> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
    return new Surface(cdp, String(sessionId), targetId);
  }

  /** Waits for a target whose address contains `address`. */
  static async waitFor(cdp: Cdp, address: string, timeout = patience): Promise<Surface> {
    const found = await until(timeout, `a page at ${address}`, async () =>
      (await targets(cdp)).find((target) => target.type === 'page' && target.url.includes(address)),
    );
    return Surface.attach(cdp, found.targetId);
  }

  /**
   * Waits until its code has taken over what stood in its HTML: a walk from stop to stop is told of
   * that page alone. One that never draws is left as it is.
   */
  async drawn(): Promise<void> {
    const isDrawn = `document.querySelector('#app:not([data-content], :empty)') !== null`;
    await until(5_000, 'the page to be drawn', () => this.evaluate<boolean>(isDrawn)).catch(
      () => undefined,
    );
  }

  send(method: string, params: Record<string, unknown> = {}) {
    return this.#cdp.send(method, params, this.#sessionId);
  }

  /** All that has this role (and name), in page order. */
  async seen(role: string, name?: Name): Promise<Seen[]> {
    const { root } = await this.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = root as { nodeId: number };
    const { nodes } = await this.send('Accessibility.queryAXTree', { nodeId, role });
    return (nodes as AxNode[])
      .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined)
      .map((node) => ({
        name: String(node.name?.value ?? '').trim(),
        value: String(node.value?.value ?? ''),
        disabled: Boolean(node.properties?.find((p) => p.name === 'disabled')?.value.value),
        backendNodeId: node.backendDOMNodeId ?? 0,
      }))
      .filter((node) => name === undefined || matches(node.name, name));
  }

  /** Waits until exactly this is there. @throws Error that lists what is there instead */
  async find(role: string, name: Name, timeout = patience): Promise<Seen> {
    try {
      return await until(timeout, `${role} "${name}"`, async () => {
        const [first, second] = await this.seen(role, name);
        return second ? undefined : first;
      });
    } catch (error) {
      const there = await this.seen(role).catch(() => []);
      const names = there.map((node) => `"${node.name}"`).join(', ') || 'none';
      throw new Error(`${String(error)}; every ${role} there: ${names}`);
    }
  }

  /** Waits until nothing has this role and name. */
  async gone(role: string, name: Name, timeout = patience): Promise<void> {
    await until(
      timeout,
      `${role} "${name}" to go`,
      async () => (await this.seen(role, name)).length === 0,
    );
  }

  /**
   * Waits until presses act: on a screen that has only come they do not, nor where something else
   * came under the pointer. @param at where the next press goes; none for a key
   */
  async settled(at?: { x: number; y: number }): Promise<void> {
    const near = this.#lastClick && at && apart(this.#lastClick, at) < 40;
    await until(patience, 'the screen to take presses', async () => {
      const what = await this.evaluate('document.documentElement.dataset.settling ?? ""');
      return what === '' || (what === 'place' && at !== undefined && !near);
    });
  }

  /** Clicks in the middle of it, once it stands still and nothing covers it. */
  async click(role: string, name: Name): Promise<void> {
    await until(patience, `a place to click ${role} "${name}"`, async () => {
      const { backendNodeId, disabled } = await this.find(role, name);
      if (disabled) return undefined;
      await this.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const before = await this.#middle(backendNodeId);
      await wait(50);
      const at = await this.#middle(backendNodeId);
      if (before.x !== at.x || before.y !== at.y) return undefined;
      if (!(await this.#reaches(backendNodeId, at))) return undefined;
      await this.settled(at);
      this.#lastClick = at;
      const button = { ...at, button: 'left', clickCount: 1 };
      await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
      await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
      return true;
    });
  }

  async #middle(backendNodeId: number): Promise<{ x: number; y: number }> {
    const { quads } = await this.send('DOM.getContentQuads', { backendNodeId });
    const [q] = quads as number[][];
    if (!q) throw new Error('it has no place on the page');
    const mean = (from: number) =>
      ((q[from] ?? 0) + (q[from + 2] ?? 0) + (q[from + 4] ?? 0) + (q[from + 6] ?? 0)) / 4;
    return { x: Math.round(mean(0)), y: Math.round(mean(1)) };
  }

  /** Whether a click there would reach this very element or something inside it. */
  async #reaches(backendNodeId: number, at: { x: number; y: number }): Promise<boolean> {
    const { object } = await this.send('DOM.resolveNode', { backendNodeId });
    const { result } = await this.send('Runtime.callFunctionOn', {
      objectId: (object as { objectId: string }).objectId,
      functionDeclaration: `function (x, y) {
        const hit = document.elementFromPoint(x, y);
        return Boolean(hit && (this.contains(hit) || hit.contains(this) || hit.closest('label')?.control === this));
      }`,
      arguments: [{ value: at.x }, { value: at.y }],
      returnByValue: true,
    });
    return (result as { value: boolean }).value;
  }

  /** Types into whatever has the focus, one key after the other. */
  async type(text: string): Promise<void> {
    for (const character of text) {
      const key = { key: character, text: character };
      await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
      await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character });
    }
  }

  /** Clicks into a text box and types. */
  async fill(name: Name, text: string): Promise<void> {
    await this.click('textbox', name);
    await this.type(text);
  }

  /** Presses one named key: Tab, Enter, Escape, Space, ArrowDown and so on. */
  async press(key: keyof typeof keys | 'ShiftTab', modifiers = 0): Promise<void> {
    if (key === 'ShiftTab') return this.press('Tab', modifiers | shiftModifier);
    const { code, keyCode, text } = keys[key];
    if (key === 'Enter' || key === 'Space') await this.settled();
    const base = { key: text === ' ' ? ' ' : key, code, windowsVirtualKeyCode: keyCode, modifiers };
    const typed = text ? { type: 'keyDown', text } : { type: 'rawKeyDown' };
    await this.send('Input.dispatchKeyEvent', { ...base, ...typed });
    await this.send('Input.dispatchKeyEvent', { ...base, type: 'keyUp' });
  }

  /** Runs an expression in the page. @throws Error with the page's own words */
  async evaluate<T>(expression: string): Promise<T> {
    return evaluateIn<T>(this.#cdp, this.#sessionId, expression);
  }

  /** The accessible name of what has the focus; empty when nothing has it. */
  async focusedName(): Promise<string> {
    const { result } = await this.send('Runtime.evaluate', {
      expression: 'document.activeElement',
    });
    const { objectId } = result as { objectId?: string };
    const { nodes } = await this.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    });
    const [node] = nodes as AxNode[];
    return String(node?.name?.value ?? '').trim();
  }

  /** All the words on the page. */
  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText');
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(String(data), 'base64'));
  }

  /** Lets go of the page and leaves it open. */
  async detach(): Promise<void> {
    await this.#cdp.send('Target.detachFromTarget', { sessionId: this.#sessionId });
  }

  /** Closes the page as its own window would be closed. */
  async close(): Promise<void> {
    await this.#cdp.send('Target.closeTarget', { targetId: this.targetId });
  }
}

/** As the protocol counts them. */
const shiftModifier = 8;

const keys = {
  Shift: { code: 'ShiftLeft', keyCode: 16, text: '' },
  Tab: { code: 'Tab', keyCode: 9, text: '' },
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Escape: { code: 'Escape', keyCode: 27, text: '' },
  Space: { code: 'Space', keyCode: 32, text: ' ' },
  Backspace: { code: 'Backspace', keyCode: 8, text: '' },
  ArrowDown: { code: 'ArrowDown', keyCode: 40, text: '' },
  ArrowRight: { code: 'ArrowRight', keyCode: 39, text: '' },
  ArrowUp: { code: 'ArrowUp', keyCode: 38, text: '' },
} as const;

function apart(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function matches(text: string, name: Name): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
