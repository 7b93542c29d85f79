const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** What is another on another day is left out: clock times, days and dates. */
export function sameEachDay(line: string): string {
  return line
    .replace(/\b\d{1,2}:\d{2}(?:\s?[AP]M)?/g, '<time>')
    .replace(
      new RegExp(`\\b(?:\\d{1,2} (?:${months})|(?:${months}) \\d{1,2})(?:,? \\d{4})?\\b`, 'g'),
      '<date>',
    )
    .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, <date>)?/g, '<day>');
}
