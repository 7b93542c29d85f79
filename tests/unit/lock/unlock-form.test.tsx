// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { UnlockForm } from '../../../components/lock/unlock-form.tsx';
import { unlock } from '../../../utils/log/unlock.ts';
import { words } from '../../../utils/words/lock.ts';
import { click, find, perform, show } from '../practice/render.ts';

vi.mock('../../../utils/log/unlock.ts', () => ({ unlock: vi.fn(async () => true) }));
vi.mock('../../../utils/settings/store.ts', () => ({
  loadSettings: async () => ({ settings: { lockAfter: 'hour' } }),
}));

it('opens again what another page has locked in the very moment it was opened', async () => {
  // The page has looked, and found it locked: the form stays where it is.
  show(<UnlockForm onOpen={async () => undefined} />);
  await perform(() => {
    const box = document.querySelector('input') as HTMLInputElement;
    box.value = 'kettle orbit velvet plum';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click('button', words.locked.confirm);
  await vi.waitFor(() => find('button', words.locked.confirm));
  await click('button', words.locked.confirm);
  await vi.waitFor(() => expect(unlock).toHaveBeenCalledTimes(2));
});
