// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownPartFits } from '../../../components/practice/reframe/own-part-fits.ts';
import { Practice } from '../../../components/practice/reframe/practice.tsx';
import { othersSentences } from '../../../utils/reframe/others-sentences.ts';
import { words as sentences } from '../../../utils/words/content/others-sentences.ts';
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
  written,
} from './practice-page.tsx';
import { all, click, expectAccessible, find, tabStops } from './render.ts';

eachInANewProfile();

const [first, second] = othersSentences;

async function practise(): Promise<void> {
  await open(Practice);
  await click('button', words.others.offer);
  await until(() => title() === words.others.title);
}

async function next(): Promise<void> {
  const before = title();
  await click('button', new RegExp(`^(${words.next}|${words.skip})$`));
  await until(() => title() !== before);
}

async function toTheEnd(): Promise<void> {
  await practise();
  await next();
  await write(words.friend.label, 'You were tired.');
  await next();
  await write(words.kinder.label, 'I was tired.');
}

describe('someone else’s sentence', () => {
  it('is offered while the own box is empty, and not beside words of one’s own', async () => {
    await open(Practice);
    expect(all('button', words.others.offer)).toHaveLength(1);
    await write(words.harsh.label, 'I froze.');
    expect(all('button', words.others.offer)).toHaveLength(0);
    await write(words.harsh.label, ' ');
    expect(all('button', words.others.offer)).toHaveLength(1);
  });

  it('stands in place of the box; another one comes, and one’s own is a press away', async () => {
    await practise();
    expect(text()).toContain(sentences[first]);
    expect(all('textbox', /./)).toHaveLength(0);
    await expectAccessible();
    for (const name of [around.support, around.heavier, around.stop]) {
      expect(tabStops()).toContain(name);
    }
    await click('button', words.others.another);
    expect(text()).toContain(sentences[second]);
    await click('button', words.others.back);
    expect(written(words.harsh.label)).toBe('');
    expect(document.activeElement).toBe(find('textbox', words.harsh.label));
  });

  it('is said by a friend, and is the same one after a closing', async () => {
    await practise();
    await click('button', words.others.another);
    await next();
    expect(title()).toBe(words.friend.title);
    leave();
    await open(Practice);
    expect(title()).toBe(words.friend.title);
    expect(text()).toContain(sentences[second]);
  });

  it('is never kept: Keep stores the own words, which then ask for nothing more', async () => {
    await toTheEnd();
    expect(title()).toBe(words.others.kinder);
    expect(text()).toContain(words.others.hint);
    await click('button', words.keep);
    await until(() => heard.onFinished.mock.calls.length > 0);
    const [entry] = await entries();
    const kinder = 'I was tired.';
    expect(entry?.payload).toEqual({ harsh: '', friend: 'You were tired.', kinder });
    const end = { entryId: entry?.id, chosen: true, quote: kinder };
    expect(heard.onFinished).toHaveBeenCalledExactlyOnceWith(end);
    expect(await ownPartFits(entry?.id ?? '')).toBe(false);
    leave();
    await open(Practice);
    expect(title()).toBe(words.harsh.title);
  });

  it('leads to an end that keeps nothing, and gives it back when asked', async () => {
    await toTheEnd();
    expect(all('button', words.leaveOut)[0]?.dataset.goesOn).toBeDefined();
    await click('button', words.leaveOut);
    await until(() => title() === around.leftOut.title);
    expect(await entries()).toEqual([]);
    await click('button', around.leftOut.undo);
    expect(written(words.kinder.label)).toBe('I was tired.');
    expect(title()).toBe(words.others.kinder);
  });

  it('becomes one’s own by a press, and then is kept as such', async () => {
    await practise();
    await click('button', words.others.mine);
    expect(written(words.harsh.label)).toBe(sentences[first]);
    await next();
    await write(words.friend.label, 'Anyone might.');
    await click('button', words.keep);
    await until(() => heard.onFinished.mock.calls.length > 0);
    expect((await entries())[0]?.payload).toMatchObject({ harsh: sentences[first] });
  });
});
