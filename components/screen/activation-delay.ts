/**
 * Presses that were meant for the screen before. After one screen replaced another, and where
 * something else comes under the finger, a press so soon was aimed at what is gone: it does
 * nothing. A key held down presses once. What carries `data-always`, such as Stop, always acts,
 * and letters for a box are never kept back.
 */

/** Milliseconds, as long as a slow double click lasts. */
export const activationDelayMs = 400;
/** A second press lands this near the first, in CSS pixels. */
const samePlace = 24;
/** What says in the page that it waits, and for what: all of the screen, or the place pressed. */
const mark = 'data-settling';

type Press = { control: Element; says: string; at: number; byKey: boolean; x: number; y: number };
type Key = { on: EventTarget | null; early: boolean };

/** Told of each new screen while a page delays its presses. */
let told: (() => void) | null = null;

/** Says that another screen stands here. */
export function screenChanged(): void {
  told?.();
}

/** Begins to keep back what was meant for the screen before. @returns the way to end it */
export function delayActivation(page: Document = document): () => void {
  let shownAt = Number.NEGATIVE_INFINITY;
  let isFirst = true;
  let last: Press | null = null;
  let downEarly = false;
  let key: Key | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settling = (what: 'screen' | 'place') => {
    const root = page.documentElement;
    if (what === 'place' && root.getAttribute(mark) === 'screen') return;
    root.setAttribute(mark, what);
    clearTimeout(timer);
    timer = setTimeout(() => root.removeAttribute(mark), activationDelayMs);
  };
  const isEarly = ({ timeStamp }: Event) => timeStamp - shownAt < activationDelayMs;
  /** Something else stands where a press was a moment ago. */
  const isReplaced = (event: MouseEvent, control: Element, byKey: boolean) => {
    if (!last || last.byKey !== byKey || event.timeStamp - last.at >= activationDelayMs) {
      return false;
    }
    const { clientX, clientY } = event;
    if (!byKey && Math.hypot(clientX - last.x, clientY - last.y) > samePlace) return false;
    return control !== last.control || (!hasState(control) && saysOf(control) !== last.says);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { target, repeat } = event;
    if (!['Enter', ' ', 'Escape'].includes(event.key)) {
      // Whoever moved on with Tab or an arrow chose what is pressed next.
      if (last?.byKey) last = null;
      key = null;
      return;
    }
    if (!repeat) key = { on: target, early: isEarly(event) };
    else if (event.key === 'Escape' || target !== key?.on || controlAt(target)) stop(event);
  };
  const onKeyUp = () => {
    // Space presses only now, after this was heard.
    const released = key;
    setTimeout(() => {
      if (key === released) key = null;
    });
  };
  const onPointerDown = (event: Event) => {
    const control = controlAt(event.target);
    downEarly = control !== null && isEarly(event);
    if (downEarly && !alwaysActs(control)) event.stopImmediatePropagation();
  };
  const onMouseDown = (event: Event) => {
    const control = controlAt(event.target);
    // It takes no focus and opens no list either.
    if (control && isEarly(event) && !alwaysActs(control)) stop(event);
  };
  const onClick = (event: MouseEvent) => {
    const control = controlAt(event.target);
    if (!control || alwaysActs(control)) return;
    const { detail, clientX: x, clientY: y, timeStamp: at } = event;
    const byPointer = detail > 0;
    const byKey = !byPointer && key !== null;
    const wasEarly = byPointer ? downEarly : (key?.early ?? false);
    const replaced = (byPointer || byKey) && isReplaced(event, control, byKey);
    if (isEarly(event) || wasEarly || replaced) {
      stop(event);
      return;
    }
    if (!byPointer && !byKey) return;
    last = { control, says: saysOf(control), at, byKey, x, y };
    settling('place');
    // The next click without a pointer has a key of its own, or is none of a person's hand.
    if (byKey) key = null;
  };
  const onInput = ({ target }: Event) => {
    // Whoever types has seen the screen.
    if (controlAt(target) || !(target instanceof Element)) return;
    shownAt = Number.NEGATIVE_INFINITY;
    page.documentElement.removeAttribute(mark);
  };

  told = () => {
    const nothingBefore = isFirst && last === null;
    isFirst = false;
    if (nothingBefore) return;
    shownAt = performance.now();
    settling('screen');
  };
  const over = new AbortController();
  const capture = { capture: true, signal: over.signal };
  page.addEventListener('keydown', onKeyDown, capture);
  page.addEventListener('keyup', onKeyUp, capture);
  page.addEventListener('pointerdown', onPointerDown, capture);
  page.addEventListener('mousedown', onMouseDown, capture);
  page.addEventListener('click', onClick, capture);
  page.addEventListener('input', onInput, capture);
  return () => {
    over.abort();
    clearTimeout(timer);
    page.documentElement.removeAttribute(mark);
    told = null;
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function alwaysActs(control: Element | null): boolean {
  return control?.closest('[data-always]') != null;
}

/** Opening and choosing come and go at one place, and may do so quickly. */
function hasState(control: Element): boolean {
  return control.matches('input, [aria-expanded], [aria-pressed], [aria-selected]');
}

function saysOf(control: Element): string {
  return `${control.getAttribute('aria-label') ?? ''} ${control.textContent}`;
}

const pressable = 'button, a[href], summary, input, select, textarea, label';
const typedInto =
  'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])';

/** What a press there would press; null for nothing, and for a box to write in. */
function controlAt(target: EventTarget | null): Element | null {
  const found = target instanceof Element ? target.closest(pressable) : null;
  const control = found instanceof HTMLLabelElement ? found.control : found;
  return control?.matches(typedInto) ? null : control;
}
