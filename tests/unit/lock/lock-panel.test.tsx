// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { LockPanel } from '../../../components/lock/lock-panel.tsx';
import type { Lock } from '../../../components/lock/use-lock.ts';
import { delayActivation } from '../../../components/screen/activation-delay.ts';
import { words } from '../../../utils/words/lock.ts';
import { find, show } from '../practice/render.ts';

const close = vi.fn();
const lock = vi.hoisted(() => ({ now: {} as Lock }));
vi.mock('../../../components/lock/use-lock.ts', () => ({ useLock: () => lock.now }));
vi.mock('../../../utils/settings/store.ts', () => ({
  loadSettings: async () => ({ settings: { lockAfter: 'hour' } }),
}));

const open = (state: 'sealing' | 'on'): Lock => ({
  status: { at: 'open', closes: null, state },
  job: { at: 'idle' },
  look: async () => undefined,
  close,
});

/** A press by hand. @returns whether anything kept it from acting */
function press(control: Element): boolean {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 });
  act(() => void control.dispatchEvent(click));
  return !click.defaultPrevented;
}

it('F76 Lock now stays where it is as the sealing ends, and no press meant for it changes a setting', async () => {
  const end = delayActivation();
  lock.now = open('sealing');
  const { again } = show(<LockPanel />);
  await vi.waitFor(() => find('radio', words.afters.five));
  const button = find('button', words.now);
  const bar = document.querySelector('progress') ?? document.head;
  expect(button.compareDocumentPosition(bar)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  lock.now = open('on');
  again(<LockPanel />);
  expect(document.querySelector('progress')).toBeNull();
  expect(find('button', words.now)).toBe(button);
  expect(press(find('radio', words.afters.five))).toBe(false);
  press(button);
  expect(close).toHaveBeenCalledTimes(1);
  end();
});
