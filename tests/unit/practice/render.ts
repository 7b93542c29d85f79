import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';

/** A page with one thing on it, as a person and a screen reader meet it. */
export type Shown = {
  root: HTMLElement;
  /** Shows it again, with other props. */
  again: (what: ComponentChild) => void;
  gone: () => void;
};

/** Animations nobody sees: those of happy-dom reject when they are cancelled. */
function withoutAnimations(): void {
  Element.prototype.animate = (() => ({ cancel: () => undefined })) as never;
  Element.prototype.setPointerCapture ??= () => undefined;
}

/** Renders into the document, in a main as every page has one; `div` for what brings its own. */
export function show(what: ComponentChild, into: 'main' | 'div' = 'main'): Shown {
  withoutAnimations();
  document.documentElement.lang = 'en';
  document.title = 'A test';
  const root = document.createElement(into);
  document.body.replaceChildren(root);
  const again = (fresh: ComponentChild) => act(() => render(fresh, root));
  again(what);
  return { root, again, gone: () => act(() => render(null, root)) };
}

const role = {
  button: 'button, [role=button]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  heading: 'h1, h2, h3',
  textbox: 'textarea, input:not([type]), input[type=text], input[type=search]',
} as const;

/** The accessible name, as far as our own markup makes one. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  const by = element.getAttribute('aria-labelledby')?.split(' ');
  const named = by?.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const own = element.id && document.querySelector(`label[for="${element.id}"]`)?.textContent;
  const around = element.closest('label')?.textContent;
  const title = element.getAttribute('title');
  return (label ?? named ?? (own || around || element.textContent || title) ?? '').trim();
}

/** Everything of a role whose name fits. */
export function all(kind: keyof typeof role, name: string | RegExp): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(role[kind])].filter((element) => {
    const its = nameOf(element);
    return typeof name === 'string' ? its === name : name.test(its);
  });
}

/** @throws Error when there is not exactly one, with the names there are */
export function find(kind: keyof typeof role, name: string | RegExp): HTMLElement {
  const [found, ...more] = all(kind, name);
  if (found && more.length === 0) return found;
  const there = all(kind, /./).map(nameOf);
  throw new Error(`${more.length + (found ? 1 : 0)} ${kind} "${name}" among: ${there.join(' | ')}`);
}

/** Does something and lets the page follow. */
export async function perform(what: () => void | Promise<void>): Promise<void> {
  await act(async () => {
    await what();
  });
}

export function click(kind: keyof typeof role, name: string | RegExp): Promise<void> {
  return perform(() => find(kind, name).click());
}

/** A key goes down where the focus is; true when the page kept it from doing anything else. */
export async function keyDown(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await perform(() => void (document.activeElement ?? document.body).dispatchEvent(event));
  return event.defaultPrevented;
}

export async function keyUp(key: string): Promise<boolean> {
  const event = new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true });
  await perform(() => void (document.activeElement ?? document.body).dispatchEvent(event));
  return event.defaultPrevented;
}

/** What Tab can reach, in its order. */
export function tabStops(): string[] {
  const stops = 'a[href], button, input, select, textarea, [tabindex="0"]';
  const radios = new Set<string>();
  return [...document.querySelectorAll<HTMLInputElement>(stops)]
    .filter((one) => {
      if (one.disabled || one.tabIndex < 0 || one.closest('[hidden]')) return false;
      if (one.type !== 'radio') return true;
      // Of a group of radio buttons Tab reaches one, the arrows the others.
      const first = !radios.has(one.name);
      radios.add(one.name);
      return first;
    })
    .map(nameOf);
}

/** Moves the clock of a test on, and lets the page follow as often as a person could notice. */
export async function pass(milliseconds: number): Promise<void> {
  const step = 250;
  for (let left = milliseconds; left > 0; left -= step) {
    await perform(async () => void (await vi.advanceTimersByTimeAsync(Math.min(step, left))));
  }
}

/** Waits for what is fetched only when it is wanted. */
export function loaded(): Promise<void> {
  return perform(() => vi.dynamicImportSettled());
}

/** What a screen reader says of the live regions from now on, in order. */
export function announcements(): string[] {
  const said: string[] = [];
  const watcher = new MutationObserver((changes) => {
    const regions = changes.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]'),
    );
    for (const region of new Set(regions)) if (region) said.push(region.textContent ?? '');
  });
  watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
  return said;
}

/** Nothing that axe would complain of; colours are measured in real browsers. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.documentElement, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html)}`)).toEqual([]);
}
