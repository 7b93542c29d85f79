// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Practice } from '../../../components/practice/notice/practice.tsx';
import { noticeSteps } from '../../../utils/practice/notice.ts';
import { words as feelings } from '../../../utils/words/content/feelings.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words as ways } from '../../../utils/words/practice/hand-on-heart-choices.ts';
import { words } from '../../../utils/words/practice/notice.ts';
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
  written,
} from './practice-page.tsx';
import { all, click, expectAccessible, find, keyDown, pass, perform, tabStops } from './render.ts';

eachInANewProfile();
afterEach(() => void vi.useRealTimers());

const irritated = feelings.labels.irritated.label;
const tense = feelings.labels.frustrated.label;

/** Without a line of one's own nothing is asked: it is kept by itself. */
async function keep(name = words.done): Promise<void> {
  await click('button', name);
  await until(() => heard.onFinished.mock.calls.length > 0);
}

describe('notice', () => {
  it('names up to two feelings, where and how strong, and stays beside them', async () => {
    await open(Practice);
    await click('button', irritated);
    await click('button', tense);
    await click('button', words.next);
    expect(title()).toContain(irritated);
    await click('radio', words.places.chest);
    await click('radio', words.strengths[4]);
    await click('button', words.next);
    expect(text()).toContain(words.beside);
    await click('button', words.enough);
    expect(title()).toBe(words.after);
    await keep();
    const [entry] = await entries();
    expect(entry).toMatchObject({
      kind: 'notice',
      element: 'mindfulness',
      payload: { feelings: ['irritated', 'frustrated'], where: 'chest', strength: 4 },
    });
  });

  it('is done in one tap and three steps onward; a third feeling takes the older one’s place', async () => {
    await open(Practice);
    for (const label of [irritated, tense, feelings.labels.impatient.label]) {
      await click('button', label);
    }
    for (let step = 0; step < 2; step++) await click('button', /^(Next|Skip)$/);
    await click('button', words.enough);
    await keep();
    expect((await entries())[0]?.payload).toEqual({ feelings: ['frustrated', 'impatient'] });
  });

  it('is kept by itself, and can be left out on the next screen', async () => {
    await open(Practice);
    await click('button', irritated);
    for (let step = 0; step < 2; step++) await click('button', /^(Next|Skip)$/);
    await click('button', words.enough);
    expect(all('button', words.keep)).toEqual([]);
    await keep();
    const [entry] = await entries();
    const end = { entryId: entry?.id, chosen: false };
    expect(heard.onFinished).toHaveBeenCalledExactlyOnceWith(end);
  });

  it('with a line of one’s own has Keep, and brings back what was left out', async () => {
    await open(Practice);
    await click('button', irritated);
    for (let step = 0; step < 2; step++) await click('button', /^(Next|Skip)$/);
    await click('button', words.enough);
    await click('button', words.writeNote);
    expect(find('textbox', words.note).matches(':focus')).toBe(true);
    await write(words.note, 'It came with the mail.');
    leave();
    await open(Practice);
    expect(written(words.note)).toBe('It came with the mail.');
    await expectAccessible();
    await click('button', words.leaveOut);
    await until(() => title() === around.leftOut.title);
    expect(heard.onWords).toHaveBeenLastCalledWith(false);
    await click('button', around.leftOut.undo);
    expect(heard.onWords).toHaveBeenLastCalledWith(true);
    await keep(words.keep);
    const payload = { feelings: ['irritated'], note: 'It came with the mail.' };
    expect((await entries())[0]?.payload).toEqual(payload);
    expect(heard.onFinished.mock.calls[0]?.[0]).toMatchObject({ chosen: true });
  });

  it('with nothing named keeps nothing, and ends all the same', async () => {
    await open(Practice);
    await click('button', words.skip);
    await click('button', words.skip);
    await click('button', words.enough);
    await click('button', words.done);
    await until(() => heard.onFinished.mock.calls.length > 0);
    expect(heard.onFinished).toHaveBeenCalledExactlyOnceWith({ entryId: null, chosen: true });
    expect(await entries()).toEqual([]);
  });

  it('asks nothing about the body where that is left out, and keeps no earlier answer', async () => {
    await open(Practice);
    await click('button', irritated);
    await click('button', words.next);
    await click('radio', words.places.jaw);
    leave();
    await open(Practice, { bodyQuestions: false });
    expect(text()).not.toContain(words.where);
    expect(all('radio', words.places.jaw)).toEqual([]);
    await click('button', /^(Next|Skip)$/);
    await click('button', words.enough);
    await keep();
    expect((await entries())[0]?.payload).toEqual({ feelings: ['irritated'] });
  });

  it('offers no breath where it is left out, and goes on by itself after twenty seconds', async () => {
    await open(Practice, { noBreath: true });
    await click('button', irritated);
    await click('button', words.next);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    await click('button', words.skip);
    const offered = [...document.querySelectorAll('option')].map((one) => one.textContent);
    expect(offered).toEqual([ways.anchors.feet, ways.anchors.sound, ways.anchors.view]);
    await pass(21_000);
    expect(title()).toBe(words.after);
  });

  it('opens again at the step and with the feeling it was closed with', async () => {
    await open(Practice);
    await click('button', irritated);
    await click('button', words.next);
    leave();
    await open(Practice);
    expect(title()).toContain(irritated);
    expect(heard.onWords).toHaveBeenLastCalledWith(true);
  });

  it('finds a feeling by typing, with the keyboard alone', async () => {
    await open(Practice);
    const box = document.querySelector('input') as HTMLInputElement;
    box.focus();
    await perform(() => {
      box.value = 'annoy';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(text()).toContain(irritated);
    await keyDown('Enter');
    expect(all('button', words.next)).toHaveLength(1);
  });

  it('pleases axe at every step, with every way out in reach', async () => {
    await open(Practice);
    await click('button', irritated);
    for (const step of noticeSteps) {
      await expectAccessible();
      for (const name of [around.support, around.heavier, around.stop]) {
        expect(tabStops(), step).toContain(name);
      }
      expect(await keyDown('Escape')).toBe(true);
      if (step !== 'after') await click('button', /^(Next|Skip|That is enough)$/);
    }
    expect(heard.onStop).toHaveBeenCalledTimes(noticeSteps.length);
  });
});
