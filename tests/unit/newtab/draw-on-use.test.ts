// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawOnUse } from '../../../components/frame/draw-on-use.ts';
import { drawnEvent, holdPress } from '../../../components/frame/hold-press.ts';
import { allWritten } from '../../../utils/log/drafts/pending-writes.ts';

const draw = vi.fn<() => Promise<void>>();
const atRest = vi.fn<() => Promise<boolean>>();
const isDue = vi.fn<() => boolean>();
const onType = vi.fn<(text: string) => void>();
/** Ends the drawing that was begun. */
let drawn: () => void = () => undefined;
let broke: (error: Error) => void = () => undefined;
const heard: string[] = [];
holdPress();
/** What each page listens to on its window, to be taken away again. */
let listening: AbortController[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.clearAllMocks();
  heard.length = 0;
  const RealController = AbortController;
  listening = [];
  vi.stubGlobal(
    'AbortController',
    class extends RealController {
      constructor() {
        super();
        listening.push(this);
      }
    },
  );
  draw.mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        drawn = () => {
          document.getElementById('app')?.removeAttribute('data-content');
          dispatchEvent(new Event(drawnEvent));
          resolve();
        };
        broke = reject;
      }),
  );
  atRest.mockResolvedValue(false);
  isDue.mockReturnValue(false);
  document.body.innerHTML = `<div id="app" data-content="static"><form><input><p></p></form><button>Card</button>
    <a href="#log">Log</a></div><button data-always>Door</button><div id="error"><h1></h1></div>`;
  for (const name of ['Card', 'Door']) {
    button(name).addEventListener('click', (event) => {
      if (!event.defaultPrevented) heard.push(name);
    });
  }
});
afterEach(() => {
  for (const one of listening) one.abort();
  delete document.documentElement.dataset.error;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === name) as HTMLElement;
const box = () => document.querySelector('input') as HTMLInputElement;
const settle = () => vi.advanceTimersByTimeAsync(0);
const over = (element: Element) =>
  element.dispatchEvent(new Event('pointerover', { bubbles: true }));
const press = (name: string) =>
  button(name).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

test('a page that nobody touches draws nothing, and looks around once at rest', async () => {
  drawOnUse(draw, { isDue, atRest, onType });
  over(document.querySelector('p') as Element);
  over(document.querySelector('a') as Element);
  await vi.advanceTimersByTimeAsync(1_900);
  expect([draw.mock.calls.length, atRest.mock.calls.length]).toEqual([0, 0]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([draw.mock.calls.length, atRest.mock.calls.length]).toEqual([0, 1]);
});

test('what is found at rest is drawn', async () => {
  atRest.mockResolvedValue(true);
  drawOnUse(draw, { isDue, atRest, onType });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(draw).toHaveBeenCalledTimes(1);
});

test('where more is to be shown it is drawn at once, and nothing waits for rest', async () => {
  isDue.mockReturnValue(true);
  drawOnUse(draw, { isDue, atRest, onType });
  drawn();
  await vi.advanceTimersByTimeAsync(9_000);
  expect([draw.mock.calls.length, atRest.mock.calls.length]).toEqual([1, 0]);
});

test.each(['focus', 'pageshow'])('so it is where somebody comes back to it: %s', async (name) => {
  drawOnUse(draw, { isDue, atRest, onType });
  dispatchEvent(new Event(name));
  expect(draw).not.toHaveBeenCalled();
  isDue.mockReturnValue(true);
  dispatchEvent(new Event(name));
  expect(draw).toHaveBeenCalledTimes(1);
});

test('coming near a control begins it, once', async () => {
  drawOnUse(draw, { isDue, atRest, onType });
  over(button('Card'));
  over(box());
  box().dispatchEvent(new Event('focusin', { bubbles: true }));
  expect(draw).toHaveBeenCalledTimes(1);
});

test('a press before it is drawn acts once, afterwards; later presses act at once', async () => {
  drawOnUse(draw, { isDue, atRest, onType });
  press('Card');
  press('Card');
  expect(heard).toEqual([]);
  drawn();
  await settle();
  expect(heard).toEqual(['Card']);
  press('Card');
  expect(heard).toEqual(['Card', 'Card']);
});

test('the door in the corner waits for nothing', () => {
  drawOnUse(draw, { isDue, atRest, onType });
  press('Door');
  expect(heard).toEqual(['Door']);
  expect(draw).not.toHaveBeenCalled();
});

test('a key that opens the sheet of keys is heard afterwards; in the line it is a letter', async () => {
  const keys: string[] = [];
  const hear = (event: KeyboardEvent) => void (event.defaultPrevented || keys.push(event.key));
  drawOnUse(draw, { isDue, atRest, onType });
  const key = (on: EventTarget, name: string) =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  key(box(), '?');
  expect(draw).not.toHaveBeenCalled();
  key(document.body, '?');
  expect(draw).toHaveBeenCalledTimes(1);
  addEventListener('keydown', hear);
  drawn();
  await settle();
  removeEventListener('keydown', hear);
  expect(keys).toEqual(['?']);
});

test('what was typed and focused meanwhile is told to whoever has drawn it', async () => {
  const told: string[] = [];
  drawOnUse(draw, { isDue, atRest, onType });
  box().focus();
  box().value = 'Half a';
  for (const name of ['focus', 'input']) box().addEventListener(name, () => told.push(name));
  drawn();
  await settle();
  expect(told).toEqual(['focus', 'input']);
  expect(box().value).toBe('Half a');
});

test('letters are told at once, and a page that goes waits until they were handed on', async () => {
  drawOnUse(draw, { isDue, atRest, onType });
  box().value = 'Ha';
  box().dispatchEvent(new Event('input', { bubbles: true }));
  expect(onType.mock.calls).toEqual([['Ha']]);
  const safe = vi.fn();
  void allWritten().then(safe);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(safe).not.toHaveBeenCalled();
  drawn();
  await settle();
  expect(safe).toHaveBeenCalled();
});

test('what was pressed, pointed at or typed before anything heard of it is not forgotten', async () => {
  press('Card');
  box().value = 'Early';
  drawOnUse(draw, { isDue, atRest, onType });
  expect([draw.mock.calls.length, onType.mock.calls]).toEqual([1, [['Early']]]);
  drawn();
  await settle();
  expect(heard).toEqual(['Card']);
});

test('an Enter before it is drawn keeps afterwards, and sends no form', async () => {
  const sent: boolean[] = [];
  const form = document.querySelector('form') as HTMLFormElement;
  drawOnUse(draw, { isDue, atRest, onType });
  const enter = new Event('submit', { bubbles: true, cancelable: true });
  form.dispatchEvent(enter);
  expect(enter.defaultPrevented).toBe(true);
  form.addEventListener('submit', (event) => sent.push(event.cancelable));
  drawn();
  await settle();
  expect(sent).toEqual([true]);
});

test('where its code does not come, a press says so, and the next approach tries again', async () => {
  drawOnUse(draw, { isDue, atRest, onType });
  over(button('Card'));
  broke(new Error('gone'));
  await settle();
  expect(document.documentElement.dataset.error).toBe(undefined);
  press('Card');
  expect(draw).toHaveBeenCalledTimes(2);
  broke(new Error('gone'));
  await settle();
  expect(document.documentElement.dataset.error).toBe('instead');
});
