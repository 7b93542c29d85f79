// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EraseDialog } from '../../../../components/log/erase-dialog.tsx';
import { words } from '../../../../utils/words/log.ts';
import { click, expectAccessible, find, pass, perform, show } from '../../practice/render.ts';

const { erase } = words;
const onClose = vi.fn();
let finish: () => void;
const onErase = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));

beforeEach(() => {
  vi.useFakeTimers();
  show(<EraseDialog onErase={onErase} onClose={onClose} />);
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

function type(text: string): Promise<void> {
  return perform(() => {
    const field = find('textbox', erase.label) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function submit(): Promise<void> {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  return perform(() => void document.querySelector('form')?.dispatchEvent(event));
}

/** What Escape does to a dialog. @returns whether it would close */
async function pressEscape(): Promise<boolean> {
  const event = new Event('cancel', { cancelable: true });
  await perform(() => void document.querySelector('dialog')?.dispatchEvent(event));
  return !event.defaultPrevented;
}

test('nothing is erased before the word is typed, not by Enter either', async () => {
  await type('ERAS');
  await submit();
  expect(onErase).not.toHaveBeenCalled();
  expect(await pressEscape()).toBe(true);
  await click('button', erase.cancel);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('it stays until all is gone, and erases once', async () => {
  await type(erase.word);
  await submit();
  await submit();
  expect(onErase).toHaveBeenCalledTimes(1);
  expect(await pressEscape()).toBe(false);
  expect((find('button', erase.cancel) as HTMLButtonElement).disabled).toBe(true);
  expect(document.body.textContent).not.toContain(erase.erasing);
  await pass(500);
  expect(document.querySelector('[role=status]')?.textContent).toBe(erase.erasing);
  await pass(60_000);
  expect(onClose).not.toHaveBeenCalled();
  await perform(() => finish());
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('gives axe nothing to complain of', async () => {
  vi.useRealTimers();
  await expectAccessible();
});
