import type { FileKind } from './file-kind-names.ts';

/** So many lines tell whether something is a table. */
const mostLines = 12;

/** What a text is, by how it begins. @param head the first few thousand letters */
export function kindOfText(head: string): FileKind {
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (text === '') return 'empty';
  if (text.startsWith('{\\rtf')) return 'document';
  if (/^%PDF-/.test(text)) return 'pdf';
  if (/^-----BEGIN (PGP|OPENSSH|CMS|PKCS7|ENCRYPTED)/.test(text)) return 'sealed';
  if (text.startsWith('age-encryption.org/') || text.startsWith('-----BEGIN AGE')) return 'sealed';
  if (/^(#.*\n)*AGE-SECRET-KEY-1/.test(text.replaceAll('\r', ''))) return 'key';
  if (/^"?id"?[,;\t]\s*"?at"?[,;\t]\s*"?zone"?[,;\t]/i.test(text)) return 'own-table';
  if (/^"?full_date"?[,;\t]"?date"?[,;\t]"?weekday"?[,;\t]/i.test(text)) return 'daylio';
  if (/^"?year"?[,;\t]"?date"?[,;\t]"?weekday"?[,;\t]"?time"?[,;\t]"?mood"?/i.test(text))
    return 'daylio';
  if (/^"?uuid"?[,;\t]"?createdAt"?[,;\t]"?updatedAt"?[,;\t]"?automaticThought"?/.test(text)) {
    return 'freecbt';
  }
  if (text.startsWith(':FreeCBT:')) return 'freecbt-backup';
  if (/^\{\s*("v"\s*:\s*"Archive-v|"thoughts"\s*:\s*\[\s*\{\s*"automaticThought")/.test(text)) {
    return 'freecbt';
  }
  if (isDayOne(text)) return 'day-one';
  if (/^[[{]/.test(text)) return 'json';
  if (/^<(!doctype html|html|head|body)\b/i.test(text)) return 'web-page';
  if (text.startsWith('<') && /<svg[\s/>]/.test(text.slice(0, 1_000))) return 'picture';
  if (/^<\?xml\b|^<[a-z][\w:-]*[\s>/]/i.test(text)) return 'markup';
  if (/^# .*\n+## .*\n+### .*\n/.test(text) && text.includes('\n> ')) return 'own-reading';
  return isTable(text) ? 'table' : 'text';
}

function isDayOne(text: string): boolean {
  if (!text.startsWith('{') || !/"metadata"/.test(text.slice(0, 200))) return false;
  return /"uuid"/.test(text) || /"creationDate"/.test(text);
}

/** Some lines of as many cells each, whatever stands between them. */
function isTable(text: string): boolean {
  const whole = text.split(/\r\n|[\r\n]/);
  // What was read may end in the middle of a line.
  const lines = whole.slice(0, -1).filter((line) => line !== '');
  const few = (lines.length > 0 ? lines : whole).slice(0, mostLines);
  return [',', ';', '\t', '|'].some((sign) => {
    const counts = few.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length);
    const [first = 1] = counts;
    const alike = counts.filter((count) => count === first).length;
    return first > 1 && few.length > 1 && alike >= few.length * 0.8;
  });
}
