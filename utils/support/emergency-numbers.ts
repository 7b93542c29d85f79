import { emergencyTable } from './emergency-table.ts';

/** One number, and whom it calls; for every service where none is named. */
export type EmergencyNumber = {
  readonly number: string;
  readonly service?: 'police' | 'ambulance';
};

export type EmergencyRow = {
  /** Two capital letters, ISO 3166. */
  readonly country: string;
  readonly numbers: readonly EmergencyNumber[];
  readonly source: string;
  /** The second of two independent lists, where one alone is not a public body’s. */
  readonly secondSource?: string;
  /** The date on the source, `YYYY-MM-DD`, where it has one. */
  readonly pageDate?: string;
  /** The month in which it was read, `YYYY-MM`. */
  readonly checked: string;
};

const checked = '2026-11';

/**
 * The lists that were read whole. A number stands here if the first has it, which is a public
 * body’s, or two of the others.
 */
const sources: Record<string, { address: string; pageDate?: string }> = {
  V: { address: 'https://vugd.gov.lv/en/single-emergency-call-number-112-europe' },
  M: {
    address:
      'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/5db2c3845207789c54eb14bce912f2793f46757e/Teams/emergency-numbers-reference.md',
    pageDate: '2024-05-01',
  },
  A: {
    address:
      'https://github.com/yaap/packages_services_Telephony/blob/bcae8623728e199bf7b0943d3481571c5d6a8740/ecc/input/eccdata.txt',
  },
  E: {
    address:
      'https://github.com/Philotheephilix/Multi-funtional-telegram-bot/blob/f038cc9cc60ee825acf8a628623ab0e9580cf325/sos_list.txt',
  },
};

/** Where no country is chosen, or it is not here, nobody is told a number. */
export const emergencyRows: readonly EmergencyRow[] = emergencyTable
  .trim()
  .split('\n')
  .map(readRow);

function readRow(line: string): EmergencyRow {
  const [country = '', numbers = '', [first = '', second = ''] = ''] = line.split(' ');
  const { address = '', pageDate } = sources[first] ?? {};
  const other = sources[second]?.address;
  return {
    country,
    numbers: numbers.split(',').map(readNumber),
    source: address,
    ...(other !== undefined && { secondSource: other }),
    ...(pageDate !== undefined && { pageDate }),
    checked,
  };
}

function readNumber(text: string): EmergencyNumber {
  const number = text.replace(/[pa]$/, '');
  if (text.endsWith('p')) return { number, service: 'police' };
  return text.endsWith('a') ? { number, service: 'ambulance' } : { number };
}
