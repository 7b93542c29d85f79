// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { RemoveLock } from '../../../components/lock/remove-lock.tsx';
import { SetUpLock } from '../../../components/lock/set-up-lock.tsx';
import { UnlockForm } from '../../../components/lock/unlock-form.tsx';
import { makeLockNow, removeLockNow } from '../../../utils/log/lock-setup/lock-job.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { words } from '../../../utils/words/lock.ts';
import { click, find, perform, show } from '../practice/render.ts';

vi.mock('../../../utils/log/lock-setup/unlock.ts', () => ({ unlock: vi.fn(async () => true) }));
vi.mock('../../../utils/log/lock-setup/lock-job.ts', () => ({
  makeLockNow: vi.fn(async () => undefined),
  removeLockNow: vi.fn(async () => undefined),
}));
vi.mock('../../../utils/settings/store.ts', () => ({
  loadSettings: async () => ({ settings: { lockAfter: 'hour' } }),
}));

/** The page has looked, and another one was quicker: all is as it was, and the part stays there. */
const looked = async () => undefined;

function type(): Promise<void> {
  return perform(() => {
    for (const box of document.querySelectorAll('input')) {
      if (box.type !== 'password') continue;
      box.value = 'kettle orbit velvet plum';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

/** Presses each of them, once it is there. */
async function press(...names: string[]): Promise<void> {
  for (const name of names) {
    await vi.waitFor(() => find('button', name));
    await click('button', name);
  }
}

it('opens again what another page has locked in the very moment it was opened', async () => {
  show(<UnlockForm onOpen={looked} />);
  await type();
  await press(words.locked.confirm, words.locked.confirm);
  await vi.waitFor(() => expect(unlock).toHaveBeenCalledTimes(2));
});

it('makes a lock again that another page has taken away in the very moment it was made', async () => {
  show(<SetUpLock onMade={looked} />);
  await type();
  await press(words.confirm);
  await vi.waitFor(() => expect(makeLockNow).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => find('button', words.confirm));
  await type();
  await press(words.confirm);
  await vi.waitFor(() => expect(makeLockNow).toHaveBeenCalledTimes(2));
});

it('takes a lock away again that another page has kept in the very moment it went', async () => {
  show(<RemoveLock onTaken={looked} />);
  for (const times of [1, 2]) {
    await press(words.away.open, words.away.yes);
    await vi.waitFor(() => expect(removeLockNow).toHaveBeenCalledTimes(times));
  }
});
