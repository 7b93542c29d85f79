// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GuardLanguages } from '../../../components/support/guard-languages.tsx';
import { SupportLine } from '../../../components/support/support-line.tsx';
import { SupportPanel } from '../../../components/support/support-panel.tsx';
import { helplines } from '../../../utils/support/helpline-rows.ts';
import { directory } from '../../../utils/support/helplines.ts';
import { words } from '../../../utils/words/support.ts';
import { click, expectAccessible, perform, show } from '../practice/render.ts';

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

describe('the support panel', () => {
  it.each(helplines)(
    '$country: numbers, when, source and month, and a way to copy',
    async (row) => {
      ({ gone } = show(<Page first={row.country} />));
      for (const { number } of row.lines) expect(text()).toContain(number);
      expect(text().includes(words.always)).toBe(row.hours === 'always');
      expect(text()).toContain('November 2026');
      expect(links().map((link) => link.href)).toContain(new URL(row.source).href);
      for (const link of links()) {
        expect(link.target).toBe('_blank');
        expect(link.rel).toBe('noopener noreferrer');
      }
      expect(text()).toContain(words.trace);
      await expectAccessible();
    },
  );

  it.each(['', 'PT', 'xx'])(
    'for “%s” the directory and the local emergency number',
    async (code) => {
      ({ gone } = show(<Page first={code} />));
      expect(links().map((link) => link.href)).toEqual([new URL(directory).href]);
      expect(text()).toContain(words.emergencyLocal);
      expect(text()).not.toMatch(/\d{3}/);
      await expectAccessible();
    },
  );

  it('takes the country chosen by hand', async () => {
    ({ gone } = show(<Page first="" />));
    await perform(() => {
      const select = document.querySelector('select') as HTMLSelectElement;
      select.value = 'NZ';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(chosen).toHaveBeenCalledExactlyOnceWith('NZ');
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
