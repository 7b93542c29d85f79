// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Button } from '../../../components/controls/button.tsx';
import { GuardGate } from '../../../components/support/guard-gate.tsx';
import { GuardedBox } from '../../../components/support/guarded-box.tsx';
import { words } from '../../../utils/words/support.ts';
import {
  all,
  click,
  expectAccessible,
  find,
  loaded,
  pass,
  perform,
  show,
} from '../practice/render.ts';

const missing = vi.hoisted(() => ({ rules: true }));
vi.mock('../../../utils/settings/store.ts', () => ({
  loadSettings: async () => ({ settings: { country: 'GB' }, notes: [] }),
  saveSettings: async () => undefined,
}));
vi.mock('../../../utils/language/read-catalogues.ts', async (original) => {
  const real = await original<typeof import('../../../utils/language/read-catalogues.ts')>();
  return {
    ...real,
    readGuardRules: (tag: string) => {
      if (missing.rules) throw new Error('not there');
      return real.readGuardRules(tag);
    },
  };
});

const heard = { next: vi.fn() };

function Page() {
  const [text, setText] = useState('');
  return (
    <>
      <h1>A page</h1>
      <GuardedBox label="A box" value={text} onText={setText} />
      <GuardGate>
        <Button onClick={heard.next}>Next</Button>
      </GuardGate>
    </>
  );
}

const box = () => find('textbox', 'A box') as HTMLTextAreaElement;
const says = (text: string) => document.body.textContent?.includes(text) === true;

async function write(text: string): Promise<void> {
  await perform(() => {
    box().value = text;
    box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await pass(700);
  await loaded();
  await pass(1);
  await loaded();
}

let gone: () => void;
beforeEach(() => {
  missing.rules = true;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  gone = show(<Page />).gone;
  box().focus();
});
afterEach(() => {
  gone();
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('rules that do not load bring support beside any text, and hold nobody up', async () => {
  await write('Estoy cansada de la oficina');
  expect(says(words.note.unread)).toBe(true);
  expect(says('116 123')).toBe(true);
  expect(all('button', words.note.notThat)).toHaveLength(0);
  expect(box().matches(':focus')).toBe(true);
  await click('button', 'Next');
  expect(heard.next).toHaveBeenCalledOnce();
  vi.useRealTimers();
  await expectAccessible();
});

it('an empty box brings nothing', async () => {
  await write('  ');
  expect(says(words.note.unread)).toBe(false);
});

it('answered once, it stays away while somebody writes on', async () => {
  await write('One line');
  await click('button', words.note.keepWriting);
  await write('One line and another');
  expect(says(words.note.unread)).toBe(false);
});

it('they are asked for again at the next pause, and then the text is read', async () => {
  await write('I want to kill myself');
  expect(says(words.note.unread)).toBe(true);
  missing.rules = false;
  await write('I want to kill myself tonight');
  expect(says(words.note.unread)).toBe(false);
  expect(says(words.note.body)).toBe(true);
  await write('I want a cup of tea');
  expect(says(words.note.body)).toBe(false);
});
