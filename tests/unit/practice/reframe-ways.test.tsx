// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Practice } from '../../../components/practice/reframe/practice.tsx';
import { type ReframeStep, stepBeside } from '../../../utils/reframe/steps.ts';
import { words as questions } from '../../../utils/words/content/questions.ts';
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
import {
  all,
  announcements,
  click,
  expectAccessible,
  find,
  keyDown,
  loaded,
  perform,
  tabStops,
} from './render.ts';

eachInANewProfile();

const labels = {
  harsh: words.harsh.label,
  friend: words.friend.label,
  kinder: words.kinder.label,
} as const;
const harsh = 'I am such an idiot.';
const focused = (name: string) => find('textbox', name).matches(':focus');
const asked = () => questions.labeling.find((one) => text().includes(one)) ?? null;

/** What leads on, with a sentence or without. */
const onward = new RegExp(`^(${words.next}|${words.skip})$`);

async function next(): Promise<void> {
  const before = title();
  await click('button', onward);
  await until(() => title() !== before);
}

/** At the last step, with the question that this sentence asks for. */
async function atQuestion(): Promise<string> {
  await open(Practice);
  await write(labels.harsh, harsh);
  await next();
  await next();
  await loaded();
  await until(() => asked() !== null);
  return asked() ?? '';
}

describe('one more question', () => {
  it('is offered under the box, said politely, and takes no focus', async () => {
    await open(Practice);
    await write(labels.harsh, harsh);
    await next();
    const said = announcements();
    await next();
    await loaded();
    await until(() => asked() !== null);
    expect(focused(labels.kinder)).toBe(true);
    expect(said).toContain('Step 3 of 3');
    const offer = find('button', words.question.take).closest('div');
    const box = find('textbox', labels.kinder);
    const under = box.compareDocumentPosition(offer ?? box) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(under).not.toBe(0);
    const described = box.getAttribute('aria-describedby')?.split(' ') ?? [];
    const told = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(told).toContain(asked());
    await expectAccessible();
  });

  it('taken, becomes the question of the step, and is still there after a closing', async () => {
    const question = await atQuestion();
    await click('button', words.question.take);
    expect(title()).toBe(question);
    expect(focused(labels.kinder)).toBe(true);
    expect(all('button', words.question.leave)).toEqual([]);
    await expectAccessible();
    leave();
    await open(Practice);
    await loaded();
    await until(() => title() === question);
  });

  it('left out, does not come back, unless the harsh sentence is another one', async () => {
    await atQuestion();
    await click('button', words.question.leave);
    expect(asked()).toBeNull();
    expect(focused(labels.kinder)).toBe(true);
    leave();
    await open(Practice);
    await loaded();
    expect(title()).toBe(words.kinder.title);
    expect(all('button', words.question.take)).toEqual([]);
    await click('button', words.back);
    await click('button', words.back);
    await write(labels.harsh, `${harsh} What a loser.`);
    await next();
    await next();
    await loaded();
    await until(() => all('button', words.question.take).length === 1);
  });

  it('never names what it was chosen by', async () => {
    await atQuestion();
    expect(text()).not.toMatch(/label|distort|pattern|catastroph|reasoning/i);
  });

  it('goes where what is written beside it speaks of danger', async () => {
    await atQuestion();
    await write(labels.kinder, 'i want to kill myself');
    vi.useRealTimers();
    await perform(() => new Promise((resolve) => setTimeout(resolve, 700)));
    await loaded();
    await until(() => asked() === null);
  });
});

describe('someone dear', () => {
  /** Types as far as it came: nothing was left or sent off yet. */
  async function type(name: string): Promise<void> {
    const box = find('textbox', words.dear.label) as HTMLInputElement;
    await perform(() => {
      box.value = name;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }
  const submit = () =>
    perform(() => find('textbox', words.dear.label).closest('form')?.requestSubmit());

  it('half typed is half typed after a closing; then Enter, and back to the box', async () => {
    await open(Practice);
    await next();
    await click('button', words.dear.name);
    await type('Sa');
    leave();
    await open(Practice);
    expect(written(words.dear.label)).toBe('Sa');
    await type('Sam');
    await submit();
    expect(title()).toBe(words.friendAlone({ dear: 'Sam' }));
    expect(focused(labels.friend)).toBe(true);
    await expectAccessible();
  });

  it('counts as soon as the step is left, even without Enter', async () => {
    await open(Practice);
    await write(labels.harsh, harsh);
    await next();
    await click('button', words.dear.name);
    await type(' Sam ');
    await write(labels.friend, 'Anyone might.');
    await click('button', words.next);
    await until(() => title() === words.kinder.title);
    expect(text()).toContain(words.captionsNamed.friend({ dear: 'Sam' }));
    await click('button', words.keep);
    await until(() => heard.onFinished.mock.calls.length > 0);
    expect((await entries())[0]?.payload).toMatchObject({ dear: 'Sam' });
  });

  it('can be left out again, and then is not kept', async () => {
    await open(Practice, { dearName: 'Sam' });
    await write(labels.harsh, harsh);
    await next();
    await click('button', words.dear.change);
    expect(written(words.dear.label)).toBe('Sam');
    await expectAccessible();
    await click('button', words.dear.without);
    expect(title()).toBe(words.friend.title);
    expect(focused(labels.friend)).toBe(true);
    await write(labels.friend, 'Anyone might.');
    await click('button', words.keep);
    await until(() => heard.onFinished.mock.calls.length > 0);
    expect((await entries())[0]?.payload).not.toHaveProperty('dear');
  });
});

it('whatever was done, there is a way out, a way on, and every word is still there', async () => {
  const word = fc.constantFrom('a', 'Too slow.', 'שלום', '🙂 ', 'I always fail');
  const act = fc.oneof(
    fc.record({ do: fc.constant('write' as const), text: word }),
    fc.record({ do: fc.constantFrom('next', 'back', 'close', 'name', 'take') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 10 }), async (acts) => {
      await open(Practice);
      const text = { harsh: '', friend: '', kinder: '' };
      let step: ReframeStep = 'harsh';
      for (const one of acts) {
        if ('text' in one) {
          text[step] += one.text;
          await write(labels[step], text[step]);
        } else if (one.do === 'close') {
          leave();
          await open(Practice);
        } else {
          const by = one.do === 'next' ? 1 : one.do === 'back' ? -1 : 0;
          const to: ReframeStep | null = by === 0 ? step : stepBeside(step, by);
          const { take } = words.question;
          const names = { next: onward, back: words.back, name: words.dear.name, take };
          const name = names[one.do as keyof typeof names];
          const [button] = all('button', name);
          if (to && button) await perform(() => button.click());
          step = to ?? step;
          await until(() => all('textbox', labels[step]).length === 1);
        }
        expect(written(labels[step])).toBe(text[step]);
        const stops = tabStops();
        for (const name of [around.support, around.heavier, around.stop]) {
          expect(stops).toContain(name);
        }
        const on = [words.next, words.skip, words.keep, words.done].filter((name) =>
          stops.includes(name),
        );
        expect(on.length).toBeGreaterThan(0);
        heard.onStop.mockClear();
        expect(await keyDown('Escape')).toBe(true);
        expect(heard.onStop).toHaveBeenCalledOnce();
      }
      // From anywhere the end is Next away, and leaving it out leaves nothing behind.
      while (all('button', onward).length > 0) await next();
      if (all('button', words.leaveOut).length > 0) {
        await click('button', words.leaveOut);
        await until(() => title() === around.leftOut.title);
      } else {
        heard.onFinished.mockClear();
        await click('button', words.done);
        await until(() => heard.onFinished.mock.calls.length > 0);
      }
      leave();
    }),
    { numRuns: 12 },
  );
});
