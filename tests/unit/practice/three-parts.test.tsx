// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Practice } from '../../../components/practice/three-parts/practice.tsx';
import { partBeside, threeParts } from '../../../utils/practice/three-parts.ts';
import { words as cues } from '../../../utils/words/content/cues.ts';
import { words as feelings } from '../../../utils/words/content/feelings.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words as heart } from '../../../utils/words/practice/hand-on-heart.ts';
import { words as notAlone } from '../../../utils/words/practice/not-alone.ts';
import { words as notice } from '../../../utils/words/practice/notice.ts';
import { words } from '../../../utils/words/practice/three-parts.ts';
import { eachInANewProfile, entries, heard, leave, open, text, until } from './practice-page.tsx';
import { all, click, expectAccessible, keyDown, pass, tabStops } from './render.ts';

eachInANewProfile();
afterEach(() => void vi.useRealTimers());

const inPart = (name: string) => until(() => text().includes(name));

/** To the last part, with a feeling named on the way or without. */
async function toTheHeart(named: boolean): Promise<void> {
  await open(Practice);
  if (named) await click('button', feelings.labels.irritated.label);
  await click('button', named ? words.next : words.skip);
  await inPart(notAlone.anyMoment);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  await click('button', words.next);
}

it('leads through its three parts, there and back', () => {
  expect(threeParts.map((part) => partBeside(part, 1))).toEqual([...threeParts.slice(1), null]);
  expect(threeParts.map((part) => partBeside(part, -1))).toEqual([null, ...threeParts.slice(0, 2)]);
});

describe('the whole pause', () => {
  it('ends by itself after about twenty seconds, and keeps the feeling that was named', async () => {
    await toTheHeart(true);
    await pass(22_900);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await pass(200);
    vi.useRealTimers();
    await until(() => heard.onFinished.mock.calls.length > 0);
    const [entry] = await entries();
    expect(entry).toMatchObject({ kind: 'notice', payload: { feelings: ['irritated'] } });
    expect(heard.onFinished).toHaveBeenCalledExactlyOnceWith({ entryId: entry?.id, chosen: false });
  });

  it('with nothing named is kept as a pause', async () => {
    await toTheHeart(false);
    await pass(23_100);
    vi.useRealTimers();
    await until(() => heard.onFinished.mock.calls.length > 0);
    expect(await entries()).toMatchObject([
      { kind: 'hand-on-heart', payload: { seconds: 20, finished: true, touch: 'heart' } },
    ]);
  });

  it('stopped with its last second keeps nothing and ends nothing', async () => {
    await toTheHeart(true);
    expect(await keyDown('Escape')).toBe(true);
    expect(heard.onStop).toHaveBeenCalledOnce();
    leave();
    await pass(30_000);
    vi.useRealTimers();
    expect(await entries()).toEqual([]);
    expect(heard.onFinished).not.toHaveBeenCalled();
  });

  it('opens again in the part it was closed in', async () => {
    await open(Practice);
    await click('button', feelings.labels.irritated.label);
    await click('button', words.next);
    await inPart(notAlone.anyMoment);
    leave();
    await open(Practice);
    expect(text()).toContain(notAlone.anyMoment);
    await click('button', words.back);
    expect(text()).toContain(notice.title);
    expect(all('button', words.next)).toHaveLength(1);
  });

  it('leaves touch and breath out where they were left out', async () => {
    await open(Practice, { noTouch: true, noBreath: true });
    await click('button', words.skip);
    await inPart(notAlone.anyMoment);
    await click('button', words.next);
    expect(text()).toContain(heart.nameWithoutTouch);
    await until(() => text().includes(heart.intro.none));
    await until(() => cues.lines.feet.some((line) => text().includes(line)));
    expect(text()).not.toContain(cues.breath.in);
  });

  it('pleases axe in each part, with every way out in reach', async () => {
    await open(Practice);
    for (const part of threeParts) {
      await expectAccessible();
      for (const name of [around.support, around.heavier, around.stop]) {
        expect(tabStops(), part).toContain(name);
      }
      const go = all('button', /^(Next|Skip this part)$/)[0];
      if (go) await click('button', /^(Next|Skip this part)$/);
    }
  });
});
