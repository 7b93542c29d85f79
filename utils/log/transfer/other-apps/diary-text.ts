const ends = /<(?:br\s*\/?|\/(?:div|p|h[1-6]|blockquote))>/gi;
const items = /<li>/gi;
const marks =
  /<\/?(?:b|i|u|s|strong|em|strike|del|div|p|ul|ol|li|span|font|h[1-6]|blockquote|a)(?:\s[^<>]*)?>/gi;
/** What is a look, and not only an end of a line. */
const looks = /<(?:b|i|u|s|strong|em|strike|del|ul|ol|font|h[1-6]|a)(?:\s[^<>]*)?>/i;
const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  '#39': "'",
  apos: "'",
  amp: '&',
};

/** A note in the few marks of HTML that diaries write, as plain text; other signs stay. */
export function diaryText(html: string): { text: string; isFormatted: boolean } {
  const text = html
    .replace(ends, '\n')
    .replace(items, '\n- ')
    .replace(marks, '')
    .replace(/&(lt|gt|quot|nbsp|#39|apos|amp);/g, (whole, name: string) => signs[name] ?? whole);
  // Each list and block ends a line of its own.
  const isChanged = text !== html;
  return { text: isChanged ? text.trim() : text, isFormatted: looks.test(html) };
}
