// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LetterCard } from '../../../components/returning-letter/letter-card.tsx';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { words } from '../../../utils/words/practice/letter.ts';
import { eachInANewProfile, text, until } from './practice-page.tsx';
import { all, click, expectAccessible, show } from './render.ts';

eachInANewProfile();

const { card } = words;
const today = Temporal.Now.plainDateISO().toString();
const waits = card.waits({ written: card.today });
let gone: () => void = () => undefined;

beforeEach(async () => {
  await keepEntry({
    kind: 'letter',
    element: 'kindness',
    source: 'popup',
    payload: { text: 'The tea is warm.', returns: today },
  });
});
afterEach(() => gone());

it.each(['card', 'line'] as const)(
  'as a %s is one small envelope, which asks first',
  async (look) => {
    ({ gone } = show(<LetterCard look={look} today={today} />));
    await until(() => all('button', waits).length === 1);
    expect(all('button', /./)).toHaveLength(1);
    expect(document.querySelector('svg[aria-hidden="true"]')).not.toBeNull();
    await click('button', waits);
    expect(document.querySelector('dialog')?.open).toBe(true);
    expect(text()).toContain(card.ask);
    expect(text()).not.toContain('The tea is warm.');
    await expectAccessible();
    await click('button', card.open);
    await until(() => text().includes('The tea is warm.'));
  },
);

it('sent away it says so in its place', async () => {
  ({ gone } = show(<LetterCard look="card" today={today} />));
  await until(() => all('button', waits).length === 1);
  await click('button', waits);
  await click('button', card.notToday);
  expect(document.activeElement?.textContent).toBe(card.asksAgain);
  expect(document.querySelector('dialog')).toBeNull();
});
