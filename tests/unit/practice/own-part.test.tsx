// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PauseScreens } from '../../../components/pause/pause-screens.tsx';
import { Practice } from '../../../components/practice/reframe/practice.tsx';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { nextSession, type SessionEvent } from '../../../utils/practice/pause.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import {
  eachInANewProfile,
  entries,
  heard,
  leave,
  open,
  text,
  title,
  until,
  write,
} from './practice-page.tsx';
import { all, click, expectAccessible, find, loaded, show } from './render.ts';

eachInANewProfile();

const name = words.responsibility.open;
const offer = new RegExp(`^${name}`);
const sentences = { harsh: 'I froze in that review.', friend: '', kinder: 'It was a hard room.' };

/** What stands there once a reframe was kept. */
async function kept(payload: Partial<typeof sentences> & { responsibility?: string } = {}) {
  const entry = await keepEntry({
    kind: 'reframe',
    element: 'kindness',
    source: 'popup',
    payload: { ...sentences, ...payload },
  });
  const entryId = entry?.id ?? '';
  const end = {
    entryId,
    chosen: true,
    quote: entry?.kind === 'reframe' ? entry.payload.kinder : '',
  };
  const event = vi.fn<(event: SessionEvent) => void>();
  const session = { at: 'ended', run: { practice: 'reframe' }, end } as const;
  const shown = show(<PauseScreens session={session} onEvent={event} onClose={vi.fn()} />);
  await until(() => title() === around.ended.keptTitle);
  await vi.dynamicImportSettled();
  await loaded();
  return { entryId, event, session, gone: shown.gone };
}

describe('one thing to take responsibility for', () => {
  it('is nowhere before the kinder sentence is kept', async () => {
    await open(Practice);
    for (const label of [words.harsh.label, words.friend.label, words.kinder.label]) {
      await until(() => all('textbox', label).length === 1);
      await write(label, 'It was a long week.');
      expect(text()).not.toContain(name);
      if (label !== words.kinder.label) await click('button', words.next);
    }
  });

  it('is offered after it, written in the reframe, and kept with its entry', async () => {
    const { entryId, event, session, gone } = await kept();
    await until(() => all('button', offer).length === 1);
    await click('button', offer);
    await until(() => event.mock.calls.length > 0);
    gone();
    expect(nextSession(session, event.mock.calls[0]?.[0] as SessionEvent).at).toBe('running');

    await open(Practice);
    await until(() => all('textbox', name).length === 1);
    expect(text()).toContain('It was a hard room.');
    expect(find('textbox', name).matches(':focus')).toBe(true);
    await expectAccessible();
    await write(name, 'I can send the numbers.');
    // A popup closes on any click elsewhere.
    leave();
    await open(Practice);
    await until(() => all('textbox', name).length === 1);
    expect((find('textbox', name) as HTMLTextAreaElement).value).toBe('I can send the numbers.');
    await click('button', words.keep);
    await until(() => heard.onFinished.mock.calls.length > 0);
    const now = await entries();
    expect(now.map(({ id }) => id)).toEqual([entryId]);
    expect(now[0]?.payload).toEqual({ ...sentences, responsibility: 'I can send the numbers.' });
    leave();
    await open(Practice);
    expect(title()).toBe(words.harsh.title);
  });

  it('can be left out, and then the reframe begins as ever', async () => {
    const { event, gone } = await kept();
    await until(() => all('button', offer).length === 1);
    await click('button', offer);
    await until(() => event.mock.calls.length > 0);
    gone();
    await open(Practice);
    await until(() => all('textbox', name).length === 1);
    await write(name, 'Half a tho');
    await click('button', words.leaveOut);
    await until(() => title() === around.leftOut.title);
    await click('button', around.leftOut.undo);
    expect((find('textbox', name) as HTMLTextAreaElement).value).toBe('Half a tho');
    await click('button', words.leaveOut);
    await until(() => title() === around.leftOut.title);
    await click('button', around.done);
    expect(heard.onLeave).toHaveBeenCalledOnce();
    leave();
    await open(Practice);
    expect(title()).toBe(words.harsh.title);
    expect((await entries())[0]?.payload).toEqual(sentences);
  });

  it.each([
    ['real pain', { harsh: 'My father died and I should have been there.' }],
    ['real pain beside it', { friend: 'You lost your mother in March.' }],
    ['the guard', { harsh: 'I want to kill myself.' }],
    ['what is there already', { responsibility: 'I can send the numbers.' }],
    ['no kinder sentence', { kinder: '' }],
  ])('is not offered for %s', async (_, payload) => {
    const { gone } = await kept(payload);
    // The whole answer is awaited: nothing comes later either.
    const { ownPartFits } = await import('../../../components/practice/reframe/own-part-fits.ts');
    expect(await ownPartFits((await entries())[0]?.id ?? '')).toBe(false);
    await loaded();
    expect(all('button', offer)).toEqual([]);
    gone();
  });

  it('is taken back where its entry is gone', async () => {
    const { entryId, event, gone } = await kept();
    await until(() => all('button', offer).length === 1);
    await click('button', offer);
    await until(() => event.mock.calls.length > 0);
    gone();
    const { deleteEntry } = await import('../../../utils/log/entries.ts');
    await deleteEntry(entryId);
    await open(Practice);
    await until(() => title() === words.harsh.title);
  });
});
