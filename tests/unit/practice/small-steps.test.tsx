// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Practice } from '../../../components/practice/small-steps/practice.tsx';
import { smallSteps } from '../../../utils/practice/small-steps.ts';
import { switchablePractices } from '../../../utils/settings/policy.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/practice/small-steps.ts';
import { eachInANewProfile, entries, heard, open, text, title, until } from './practice-page.tsx';
import { all, click, expectAccessible, tabStops } from './render.ts';

eachInANewProfile();

describe('when kindness feels wrong', () => {
  it('says that it is common and no fault; four ways of equal rank, support in view', async () => {
    await open(Practice, { country: 'US' });
    expect(title()).toBe(words.name);
    expect(text()).toContain(words.about);
    expect(text()).toContain('988');
    const ways = smallSteps.map((name) => all('button', words.steps[name].name)[0]);
    expect(new Set(ways.map((way) => way?.className)).size).toBe(1);
    expect(all('textbox', /./)).toEqual([]);
    await expectAccessible();
  });

  it.each(smallSteps)('%s: a few words to stay with, and ways back and out', async (name) => {
    await open(Practice, { country: 'US' });
    await click('button', words.steps[name].name);
    await until(() => title() === words.steps[name].title);
    expect(document.activeElement?.tagName).toBe('H1');
    expect(text()).toContain(words.steps[name].body);
    expect(text()).toContain('988');
    for (const way of [around.support, around.heavier, around.stop, words.done]) {
      expect(tabStops()).toContain(way);
    }
    await expectAccessible();
    await click('button', words.back);
    await until(() => title() === words.name);
    await click('button', words.leave);
    expect(heard.onLeave).toHaveBeenCalledOnce();
  });

  it('ends where it is enough, from the choices and from each of them, and keeps nothing', async () => {
    await open(Practice);
    await click('button', words.done);
    await click('button', words.steps.anchor.name);
    await click('button', words.done);
    const end = { entryId: null, chosen: true };
    expect(heard.onFinished.mock.calls).toEqual([[end], [end]]);
    expect(heard.onWords).not.toHaveBeenCalled();
    expect(await entries()).toEqual([]);
  });

  it('speaks of neither breath nor touch nor body, and asks for nothing', () => {
    const all = smallSteps.map((name) => Object.values(words.steps[name]).join(' ')).join(' ');
    expect(`${words.about} ${all}`).not.toMatch(/\b(breath|breathe|hand|body|close your|try)\b/i);
  });

  it('is nobody’s to switch off', () => {
    expect(switchablePractices).not.toContain('small-steps');
  });
});
