import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emergencyRows } from '../../../utils/support/emergency-numbers.ts';
import { helplines } from '../../../utils/support/helpline-rows.ts';
import {
  countries,
  directory,
  elsewhere,
  emergencyFor,
  helplineFor,
  helplinesFor,
  longestUnchecked,
  oldestCheck,
} from '../../../utils/support/helplines.ts';
import { allowedAddresses } from '../../tools/bundle-scan/addresses.ts';

type Quote = [country: string, kind: string, words: string];
/** What stood on the pages that were read: a slip of the hand in a number shows beside it. */
const quotes: Quote[] = JSON.parse(readFileSync(`${import.meta.dirname}/quotes.json`, 'utf8'));

const digits = (text: string) => text.replace(/[^\d*]/g, '');
const isQuoted = (country: string, kind: string, number: string) =>
  quotes.some(
    ([where, what, words]) =>
      where === country && what === kind && digits(words).includes(digits(number)),
  );

describe('the helplines', () => {
  it.each(helplines)('$country $kind: $name stands on the page as it stands here', (row) => {
    for (const { number, ways } of row.lines) {
      expect(isQuoted(row.country, row.kind, number), number).toBe(true);
      expect(number).toMatch(/^[\d*][\d -]*\d$/);
      expect(ways.length).toBeGreaterThan(0);
      expect(['call', 'text', 'whatsapp']).toEqual(expect.arrayContaining([...ways]));
    }
    expect(new Intl.DisplayNames('en', { type: 'region' }).of(row.country)).not.toBe(row.country);
    expect(row.name.length).toBeGreaterThan(2);
    for (const language of row.languages ?? []) {
      expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    }
  });

  it.each(emergencyRows)(
    '$country has the emergency numbers of the lists that were read',
    (row) => {
      for (const { number } of row.numbers) {
        expect(isQuoted(row.country, 'emergency', number), number).toBe(true);
      }
      const isPublicBody = new URL(row.source).hostname === 'vugd.gov.lv';
      expect(isPublicBody || row.secondSource !== undefined).toBe(true);
      expect(row.secondSource).not.toBe(row.source);
      expect(new Intl.DisplayNames('en', { type: 'region' }).of(row.country)).not.toBe(row.country);
    },
  );

  it('say when they were read, and how old the page is where it says so', () => {
    for (const { checked, pageDate } of [...helplines, ...emergencyRows]) {
      expect(checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      expect(pageDate ?? '2026').toMatch(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$/);
    }
  });

  it('stand there once each', () => {
    const names = [...helplines, ...emergencyRows].map((row) =>
      'name' in row ? `${row.country} ${row.kind} ${row.name}` : `${row.country} emergency`,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(longestUnchecked).toBe(180);
    expect(helplineFor('US')?.chat).toBe('https://988lifeline.org');
  });

  it('lead only to addresses that were allowed with a reason', () => {
    const allowed = allowedAddresses.map(({ address }) => address);
    const chats = helplines.flatMap(({ chat }) => (chat ? [chat] : []));
    const pages = [...helplines, ...emergencyRows].flatMap(({ source, secondSource }) => [
      source,
      ...(secondSource ? [secondSource] : []),
    ]);
    for (const address of [directory, ...chats, ...pages]) {
      expect(new URL(address).protocol).toMatch(/^https?:$/);
      expect(allowed).toContain(address);
    }
  });
});

describe('for a country', () => {
  it('what was seen comes first, and nothing is left out', () => {
    for (const country of countries) {
      const talk = helplinesFor(country);
      const hurt = helplinesFor(country, 'violence');
      expect(new Set(hurt)).toEqual(new Set(talk));
      if (hurt.some(({ kind }) => kind === 'violence')) expect(hurt[0]?.kind).toBe('violence');
      if (talk.some(({ kind }) => kind === 'crisis')) expect(talk[0]?.kind).toBe('crisis');
    }
    expect(helplineFor('GB', 'violence')?.lines[0].number).toBe('0808 2000 247');
    expect(emergencyFor('AU')?.numbers[0]?.number).toBe('000');
  });

  it('of which nothing is known, nothing is made up', () => {
    for (const other of ['', elsewhere, 'us', 'XX', '__proto__']) {
      expect([helplinesFor(other), emergencyFor(other)]).toEqual([[], null]);
    }
    expect(countries).not.toContain(elsewhere);
  });
});

describe('oldestCheck', () => {
  const rows = [{ checked: '2026-11' }, { checked: '2026-08' }, { checked: '2026-10' }];

  it('counts days from the first of the oldest month', () => {
    expect(oldestCheck(rows, Temporal.PlainDate.from('2026-08-01'))).toBe(0);
    expect(oldestCheck(rows, Temporal.PlainDate.from('2026-08-31'))).toBe(30);
    expect(oldestCheck(rows, Temporal.PlainDate.from('2027-08-01'))).toBe(365);
  });

  it('sees the last day on which a row may still be packaged', () => {
    const first = Temporal.PlainDate.from('2026-08-01');
    expect(oldestCheck(rows, first.add({ days: longestUnchecked }))).toBe(longestUnchecked);
    expect(oldestCheck(rows, first.add({ days: longestUnchecked + 1 }))).toBeGreaterThan(
      longestUnchecked,
    );
  });

  it('refuses a month that is none, and is 0 without rows', () => {
    const today = Temporal.PlainDate.from('2026-11-24');
    expect(() => oldestCheck([{ checked: '2026-13' }], today)).toThrow(RangeError);
    expect(() => oldestCheck([{ checked: 'soon' }], today)).toThrow(RangeError);
    expect(oldestCheck([], today)).toBe(0);
  });
});
