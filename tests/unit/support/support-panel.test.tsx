// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GuardLanguages } from '../../../components/support/guard-languages.tsx';
import { SupportLine } from '../../../components/support/support-line.tsx';
import { SupportPanel } from '../../../components/support/support-panel.tsx';
import {
  countries,
  directory,
  elsewhere,
  emergencyFor,
  helplinesFor,
} from '../../../utils/support/helplines.ts';
import { words } from '../../../utils/words/support.ts';
import { all, click, expectAccessible, perform, show } from '../practice/render.ts';

const chosen = vi.fn();

function Page({ first }: { first: string }) {
  const [country, setCountry] = useState(first);
  const choose = (fresh: string) => {
    chosen(fresh);
    setCountry(fresh);
  };
  return (
    <>
      <h1>A page</h1>
      <SupportPanel country={country} onCountry={choose} />
    </>
  );
}

const text = () => document.body.textContent ?? '';
const links = () => [...document.querySelectorAll('a')];

beforeEach(() => vi.clearAllMocks());
let gone: () => void = () => undefined;
afterEach(() => gone());

/** Each shape of a row, and some of the others by chance. */
const looked = [...countries.filter((_, index) => index % 25 === 0), 'AU', 'CL', 'IT', 'SG', 'TR'];

const numbers = () => [...document.querySelectorAll('li a, li > span:first-child')];

describe('the support panel', () => {
  it.each(looked)('%s: numbers, when, source and dates, and a way to copy', (country) => {
    ({ gone } = show(<Page first={country} />));
    const rows = [...helplinesFor(country), emergencyFor(country)].filter((row) => row !== null);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      for (const { number } of 'lines' in row ? row.lines : row.numbers) {
        expect(numbers().map((one) => one.textContent)).toContain(number);
        expect(all('button', words.copyNumber({ number })).length).toBeGreaterThan(0);
      }
      expect(links().map((link) => link.href)).toContain(new URL(row.source).href);
      if (row.pageDate) expect(text()).toContain(row.pageDate.slice(0, 4));
    }
    expect(text()).toContain('November 2026');
    expect(text().includes(words.emergencyLocal)).toBe(emergencyFor(country) === null);
    for (const link of links()) {
      if (link.href.startsWith('tel:')) continue;
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
    expect(text()).toContain(words.trace);
  });

  it.each(['GB', 'AU', 'US', ''])('pleases axe for “%s”', async (country) => {
    ({ gone } = show(<Page first={country} />));
    await expectAccessible();
  });

  it('a number that can be called is a link to the telephone, and one for messages is none', () => {
    ({ gone } = show(<Page first="AU" />));
    const calls = links().filter(({ href }) => href.startsWith('tel:'));
    expect(calls.map(({ href }) => href)).toEqual(['tel:131114', 'tel:1800737732', 'tel:000']);
    gone();
    ({ gone } = show(<Page first="CL" />));
    expect(links().map(({ href }) => href)).toContain('tel:*4141');
  });

  it.each(['', 'ZZ', 'xx'])('for “%s” the directory, and nobody is told a number', async (code) => {
    ({ gone } = show(<Page first={code} />));
    const out = links().filter((link) => link.textContent !== words.people);
    expect(out.map((link) => link.href)).toEqual([new URL(directory).href]);
    expect(text()).toContain(words.emergencyLocal);
    expect(numbers()).toEqual([]);
    await expectAccessible();
  });

  it('asks for the country first, once; any answer is remembered', async () => {
    ({ gone } = show(<Page first="" />));
    const select = () => document.querySelector('select') as HTMLSelectElement;
    const isFirst = () =>
      (select().compareDocumentPosition(document.querySelector('h2') as Node) & 4) === 4;
    expect([isFirst(), select().selectedOptions[0]?.textContent]).toEqual([true, words.choose]);
    const choose = (code: string) =>
      perform(() => {
        select().value = code;
        select().dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose(elsewhere);
    expect(chosen).toHaveBeenLastCalledWith(elsewhere);
    expect([isFirst(), select().selectedOptions[0]?.textContent]).toEqual([false, words.elsewhere]);
    await choose('NZ');
    expect(chosen).toHaveBeenLastCalledWith('NZ');
    expect(text()).toContain('1737');
  });

  it('copies a number and says so, and says when it could not', async () => {
    const writeText = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    ({ gone } = show(<Page first="US" />));
    await click('button', words.copyNumber({ number: '988' }));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('988');
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      words.copied({ number: '988' }),
    );
    writeText.mockRejectedValueOnce(new Error('refused'));
    await click('button', words.copyNumber({ number: '988' }));
    expect(document.querySelector('[role=status]')?.textContent).toBe(words.notCopied);
  });
});

it('in one line: the number of the country, and the way to all of it', async () => {
  const more = vi.fn();
  ({ gone } = show(<SupportLine country="NZ" onMore={more} />));
  expect(text()).toContain('1737');
  await click('button', words.line.more);
  expect(more).toHaveBeenCalledOnce();
  gone();
  ({ gone } = show(<SupportLine country="" onMore={more} />));
  expect(text()).toBe(words.line.more);
});

it('where the guard has no rules for the language of the page, it is said which ones it reads', () => {
  const page = { tag: 'eo', direction: 'ltr' } as const;
  const { gone } = show(<GuardLanguages page={{ ...page, missing: ['guard-rules'] }} />);
  expect(text()).toBe(words.readsOnly({ languages: 'English' }));
  gone();
  const other = show(<GuardLanguages page={{ ...page, missing: ['cards'] }} />);
  expect(text()).toBe('');
  other.gone();
});
