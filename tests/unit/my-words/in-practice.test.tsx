// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Practice as Notice } from '../../../components/practice/notice/practice.tsx';
import { lookAtMyWords } from '../../../utils/log/my-words/look-at-my-words.ts';
import { words as feelings } from '../../../utils/words/content/feelings.ts';
import { words } from '../../../utils/words/practice/notice.ts';
import {
  eachInANewProfile,
  entries,
  heard,
  open,
  title,
  until,
  write,
} from '../practice/practice-page.tsx';
import { all, click, find } from '../practice/render.ts';
import { ownWord, putWords } from './put-words.ts';

eachInANewProfile();

async function withOwnWords(): Promise<void> {
  await putWords([
    ownWord('feeling', '00A', { text: 'zittrig', family: 'afraid' }),
    ownWord('feeling', '00B', { text: 'Calm', family: 'angry' }),
  ]);
  // The page on which they are written leaves the hint.
  await lookAtMyWords('feeling', Date.now());
}

test('an own word stands in its family beside ours, and is kept as it was written', async () => {
  await withOwnWords();
  await open(Notice);
  const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(
    (one) => one.textContent === feelings.families.afraid,
  );
  tab?.click();
  await until(() => all('button', 'zittrig').length === 1);
  for (const one of ['uneasy', 'nervous', 'worried', 'overwhelmed', 'panicky'] as const) {
    expect(find('button', feelings.labels[one].label)).toBeTruthy();
  }
  expect(find('button', 'zittrig').querySelector('[data-own-words]')).not.toBe(null);
  await click('button', 'zittrig');
  await click('button', words.next);
  expect(title()).toContain('zittrig');
  await click('button', words.skip);
  await click('button', words.enough);
  await click('button', words.done);
  await until(() => heard.onFinished.mock.calls.length > 0);
  expect((await entries())[0]).toMatchObject({ payload: { feelings: ['zittrig'] } });
});

test('it is found by typing; one that is ours already stands there once', async () => {
  await withOwnWords();
  await open(Notice);
  await write(words.find, 'zitt');
  await until(() => all('button', 'zittrig').length === 1);
  await write(words.find, 'calm');
  expect(all('button', /^calm$/i)).toHaveLength(1);
});
