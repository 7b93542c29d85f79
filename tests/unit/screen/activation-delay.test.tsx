// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activationDelayMs, delayActivation } from '../../../components/screen/activation-delay.ts';
import { useScreen } from '../../../components/screen/use-screen.ts';

let now = 0;
let end: () => void = () => undefined;
beforeEach(() => {
  now = 10_000;
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  document.body.replaceChildren();
  end = delayActivation();
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function pass(milliseconds: number): void {
  now += milliseconds;
  vi.advanceTimersByTime(milliseconds);
}

/** An event as it comes from a hand now; true when nothing kept it from acting. */
function hand(target: Element, event: Event): boolean {
  Object.defineProperty(event, 'timeStamp', { value: now });
  act(() => void target.dispatchEvent(event));
  return !event.defaultPrevented;
}

const every = { bubbles: true, cancelable: true } as const;

/** A press of the mouse, at the same place unless another is given. */
function click(target: Element, clientX = 100, clientY = 100): boolean {
  hand(target, new PointerEvent('pointerdown', every));
  hand(target, new MouseEvent('mousedown', every));
  return hand(target, new MouseEvent('click', { ...every, detail: 1, clientX, clientY }));
}

/** What a browser does of a key that goes down on a button. */
function key(target: Element, name: string, repeat = false): boolean {
  const free = hand(target, new KeyboardEvent('keydown', { ...every, key: name, repeat }));
  if (!free || name !== 'Enter' || !target.matches('button')) return free;
  return hand(target, new MouseEvent('click', { ...every, detail: 0 }));
}

const pressed = vi.fn();

/** Two screens, each with a button in the same place, and what always acts. */
function Two() {
  const [at, setAt] = useState('first');
  useScreen(at);
  const press = (to: string) => () => {
    pressed(at);
    setAt(to);
  };
  return (
    <main>
      <button key={at} type="button" onClick={press(at === 'first' ? 'second' : 'first')}>
        {at}
      </button>
      <button type="button" id="stop" data-always onClick={() => pressed('stop')}>
        Stop
      </button>
      <label>
        <input type="checkbox" onClick={() => pressed('check')} />
        Check
      </label>
      <textarea />
    </main>
  );
}

function two(): void {
  pressed.mockClear();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(<Two />, root));
}
const get = (selector: string) => document.querySelector(selector) as HTMLElement;
const settling = () => document.documentElement.dataset.settling;

describe('after one screen replaced another', () => {
  beforeEach(two);

  it('F76 a double click presses once, and a press a moment later acts', () => {
    expect(settling()).toBeUndefined();
    expect(click(get('button'))).toBe(true);
    expect(get('button').textContent).toBe('second');
    expect(settling()).toBe('screen');
    pass(activationDelayMs - 1);
    expect(click(get('button'))).toBe(false);
    expect(pressed.mock.calls).toEqual([['first']]);
    pass(1);
    expect(settling()).toBeUndefined();
    expect(click(get('button'))).toBe(true);
    expect(pressed.mock.calls).toEqual([['first'], ['second']]);
  });

  it('F76 a press that began too soon does not act when it is let go later', () => {
    click(get('button'));
    pass(350);
    const button = get('button');
    hand(button, new PointerEvent('pointerdown', every));
    pass(100);
    expect(hand(button, new MouseEvent('click', { ...every, detail: 1 }))).toBe(false);
  });

  it('F76 nothing else on it acts either, and nothing takes the focus', () => {
    click(get('button'));
    pass(100);
    const box = get('input');
    expect(hand(box, new MouseEvent('mousedown', every))).toBe(false);
    expect(click(get('label'), 10, 300)).toBe(false);
    // As assistive technology presses, without a pointer or a key.
    expect(hand(get('button'), new MouseEvent('click', every))).toBe(false);
    expect(pressed.mock.calls).toEqual([['first']]);
  });

  it('F76 what always acts does, at once', () => {
    click(get('button'));
    expect(click(get('#stop'))).toBe(true);
    expect(key(get('#stop'), 'Enter')).toBe(true);
    expect(pressed.mock.calls).toEqual([['first'], ['stop'], ['stop']]);
  });

  it('F76 a key held down presses once, whichever screen comes', () => {
    expect(key(get('button'), 'Enter')).toBe(true);
    for (let repeats = 0; repeats < 40; repeats += 1) {
      pass(50);
      expect(key(get('button'), 'Enter', true)).toBe(false);
    }
    expect(pressed.mock.calls).toEqual([['first']]);
    expect(key(get('button'), 'Enter')).toBe(true);
  });

  it('F76 a held Enter or Space writes nothing into the box of the next screen', () => {
    for (const name of ['Enter', ' ']) {
      key(get('button'), name);
      pass(500);
      expect(key(get('textarea'), name, true)).toBe(false);
    }
  });

  it('F76 a held Escape is heard once', () => {
    expect(key(document.body, 'Escape')).toBe(true);
    expect(key(document.body, 'Escape', true)).toBe(false);
    expect(key(document.body, 'Escape')).toBe(true);
  });

  it('F76 letters, new lines and a click into a box are never kept back', () => {
    click(get('button'));
    const box = get('textarea');
    expect(click(box)).toBe(true);
    for (const name of ['a', 'Enter', ' ']) {
      expect(key(box, name)).toBe(true);
      expect(key(box, name, true)).toBe(true);
    }
  });

  it('F76 whoever types has seen the screen', () => {
    click(get('button'));
    hand(get('textarea'), new Event('input', every));
    expect(settling()).toBeUndefined();
    expect(click(get('button'), 10, 300)).toBe(true);
  });
});

it('F76 the first screen takes presses at once', () => {
  two();
  expect(click(get('button'))).toBe(true);
});

describe('where something else comes under the finger', () => {
  const buttons = (...names: string[]) => {
    document.body.innerHTML = names.map((name) => `<button>${name}</button>`).join('');
    return [...document.querySelectorAll('button')] as unknown as [HTMLElement, ...HTMLElement[]];
  };

  it('F76 a second click is for what is gone; elsewhere, or later, it acts', () => {
    click(buttons('Delete')[0]);
    pass(200);
    const [undo] = buttons('Undo');
    expect(click(undo, 110, 105)).toBe(false);
    expect(click(undo, 300, 100)).toBe(true);
    click(buttons('Delete')[0]);
    pass(activationDelayMs);
    expect(click(buttons('Undo')[0])).toBe(true);
  });

  it('F76 a second Enter as well, but not after Tab', () => {
    key(buttons('Delete')[0], 'Enter');
    pass(200);
    expect(key(buttons('Undo')[0], 'Enter')).toBe(false);
    key(document.body, 'Tab');
    expect(key(buttons('Undo')[0], 'Enter')).toBe(true);
  });

  it('the same button may be pressed as fast as one likes', () => {
    const [another] = buttons('Another card');
    for (let presses = 0; presses < 5; presses += 1) {
      expect(click(another)).toBe(true);
      pass(80);
    }
    another.textContent = 'Sure?';
    expect(click(another)).toBe(false);
  });

  it('what a page presses itself is not kept back', () => {
    const [save, link] = buttons('Save', 'Link');
    expect(click(save)).toBe(true);
    expect(hand(link as Element, new MouseEvent('click', every))).toBe(true);
    expect(key(save, 'Enter')).toBe(true);
    expect(hand(link as Element, new MouseEvent('click', every))).toBe(true);
  });
});

it('ends without a trace', () => {
  two();
  click(get('button'));
  end();
  expect(settling()).toBeUndefined();
  expect(click(get('button'))).toBe(true);
});
