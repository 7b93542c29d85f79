import { describe, expect, it } from 'vitest';
import { helplines } from '../../../utils/support/helpline-rows.ts';
import {
  countries,
  directory,
  helplineFor,
  longestUnchecked,
  oldestCheck,
} from '../../../utils/support/helplines.ts';
import { allowedAddresses } from '../../tools/bundle-scan/addresses.ts';

/** Country and number as they were read, a second time: a slip of the hand in one of them shows. */
const numbers = {
  AU: ['131114', '0477131114'],
  BR: ['188'],
  CA: ['988'],
  DE: ['08001110111', '08001110222', '116123'],
  ES: ['024'],
  FR: ['3114'],
  GB: ['116123'],
  IE: ['116123'],
  IN: ['14416'],
  NZ: ['1737'],
  US: ['988'],
};

describe('the helplines', () => {
  it('have the numbers that were read, and no others', () => {
    const shipped = helplines.map(({ country, lines }) => [
      country,
      lines.map(({ number }) => number.replace(/\D/g, '')),
    ]);
    expect(Object.fromEntries(shipped)).toEqual(numbers);
    expect(shipped).toHaveLength(Object.keys(numbers).length);
  });

  it('are called by their names, and answer as the sources say', () => {
    const names =
      'Lifeline,CVV,9-8-8,TelefonSeelsorge,Línea 024,3114,Samaritans,Samaritans,Tele MANAS,1737,988 Lifeline';
    expect(helplines.map(({ name }) => name).join()).toBe(names);
    const texting = helplines.flatMap(({ country, lines }) =>
      lines.filter(({ ways }) => ways.includes('text')).map(({ ways }) => [country, ...ways]),
    );
    const both = ['CA', 'NZ', 'US'].map((country) => [country, 'call', 'text']);
    expect(texting).toEqual([['AU', 'text'], ...both]);
    expect(helplineFor('US')?.chat).toBe('https://988lifeline.org');
    expect(helplineFor('AU')?.emergency).toBe('000');
    expect(helplineFor('CA')?.languages).toEqual(['en', 'fr']);
    expect(helplineFor('US')?.languages).toEqual(['en', 'es']);
    expect(longestUnchecked).toBe(180);
  });

  it.each(helplines)('$country says where and when it was read', (row) => {
    expect(row.country).toMatch(/^[A-Z]{2}$/);
    expect(new Intl.DisplayNames('en', { type: 'region' }).of(row.country)).not.toBe(row.country);
    expect(row.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(row.name.length).toBeGreaterThan(2);
    for (const { number, ways } of row.lines) {
      expect(number).toMatch(/^\d[\d -]*\d$/);
      expect(ways.length).toBeGreaterThan(0);
    }
    for (const language of row.languages ?? []) {
      expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    }
  });

  it('lead only to addresses that were allowed with a reason', () => {
    const allowed = allowedAddresses.map(({ address }) => address);
    const addresses = helplines.flatMap(({ source, chat }) => (chat ? [source, chat] : [source]));
    for (const address of [directory, ...addresses]) {
      expect(new URL(address).protocol).toBe('https:');
      expect(allowed).toContain(address);
    }
  });
});

describe('helplineFor', () => {
  it('finds the row of each country that has one, and none for any other', () => {
    for (const country of countries) expect(helplineFor(country)?.country).toBe(country);
    for (const other of ['', 'MX', 'us', 'XX', '__proto__']) expect(helplineFor(other)).toBeNull();
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
