import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const dates = new RegExp(
  `\\b(?:\\d{1,2} (?:${months})|(?:${months}) \\d{1,2})(?:,? \\d{4})?\\b`,
  'g',
);

/** Every card about a moment; which one comes first is another each day. */
const cards: readonly string[] = readdirSync(join(root, 'locales/en/content/cards')).flatMap(
  (file) => {
    const text = readFileSync(join(root, 'locales/en/content/cards', file), 'utf8');
    return Object.entries(JSON.parse(text) as Record<string, string>)
      .filter(([key]) => !key.startsWith('@'))
      .map(([, said]) => said);
  },
);

/** What is another on another day is left out: clock times, days, dates and cards. */
export function sameEachDay(line: string): string {
  const card = cards.find((one) => line.includes(one));
  return (card ? line.replace(card, '<card>') : line)
    .replace(/\b\d{1,2}:\d{2}(?:\s?[AP]M)?/g, '<time>')
    .replace(dates, '<date>')
    .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, <date>)?/g, '<day>');
}
