import { isRecord } from '../validation/is-record.ts';

/** An organisation's own line of support. It has a number, a page, or both. */
export type OrganisationSupport = {
  name: string;
  /** As people there write it. */
  number?: string;
  /** Its hours or whom it is for, in its own words. */
  about?: string;
  /** An https address. */
  link?: string;
};

const longest = { name: 60, about: 160, link: 300 };

/** Reads one out of anything; null where nobody could be reached by it. Never throws. */
export function readOrganisationSupport(raw: unknown): OrganisationSupport | null {
  if (!isRecord(raw)) return null;
  const name = plainText(raw.name, longest.name);
  const about = plainText(raw.about, longest.about);
  const number = numberIn(raw.number);
  const link = addressIn(raw.link);
  if (name === '' || (number === null && link === null)) return null;
  return {
    name,
    ...(number !== null && { number }),
    ...(about !== '' && { about }),
    ...(link !== null && { link }),
  };
}

/** One line, without signs that nobody sees: they could turn around what stands beside them. */
function plainText(raw: unknown, most: number): string {
  if (typeof raw !== 'string') return '';
  const plain = raw
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ');
  return [...plain.trim()].slice(0, most).join('').trim();
}

function numberIn(raw: unknown): string | null {
  const number = typeof raw === 'string' ? raw.trim() : '';
  return /^\+?[\d*#][\d\s*#()./-]{1,24}$/.test(number) ? number.replace(/\s+/g, ' ') : null;
}

/** Without a name or password in it, which would tell who opened it. */
function addressIn(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > longest.link || !URL.canParse(raw)) return null;
  const { protocol, username, password, href } = new URL(raw);
  return protocol === 'https:' && username === '' && password === '' && href.length <= longest.link
    ? href
    : null;
}
