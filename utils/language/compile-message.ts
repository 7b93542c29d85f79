import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import { type MessagePart, messageParts } from './message-parts.ts';

/** What a message may ask for: names of placeholders, and whether each is a number. */
export type Given = ReadonlyMap<string, 'int' | 'String'>;

/**
 * Compiles a message and says what a person would stumble over.
 * @throws Error that tells a translator what is wrong with it
 */
export function compileMessage(text: unknown, given: Given): CompiledMessage {
  if (typeof text !== 'string') throw new Error(`${JSON.stringify(text)} is no text`);
  const message = parsed(text);
  for (const piece of messageParts(message) ?? []) {
    const fault = faultOf(piece, given);
    if (fault) throw new Error(`${fault} in: ${text}`);
  }
  if (/,\s*offset\s*:/.test(text)) throw new Error(`no plural has an offset here, in: ${text}`);
  return message;
}

function parsed(text: string): CompiledMessage {
  try {
    return compile(text);
  } catch (cause) {
    throw new Error(`${inWords(cause)} in: ${text}`, { cause });
  }
}

/** The parser says `MISSING_OTHER_CLAUSE`, and where. */
function inWords(cause: unknown): string {
  const { message, location } = cause as {
    message: string;
    location?: { start: { column: number } };
  };
  const said = message.toLowerCase().replaceAll('_', ' ');
  return location ? `${said} at sign ${location.start.column}` : said;
}

function faultOf(piece: MessagePart, given: Given): string | null {
  if ('text' in piece) return faultOfText(piece);
  const { name, kind, options } = piece;
  if (kind === 'tag') return `<${name}>: there are no tags here`;
  const type = given.get(name);
  if (type === undefined) {
    const names = [...given.keys()].map((one) => `{${one}}`).join(', ');
    return `nothing fills in {${name}}, there is ${names || 'nothing to fill in'}`;
  }
  if (kind === 'value') return null;
  if (kind === 'date' || kind === 'time') return `{${name}} comes as text, not as a ${kind}`;
  if (kind === 'number' && options !== undefined) return `{${name}, number} takes no style`;
  if (kind !== 'select' && type !== 'int') return `{${name}} is text and has no ${kind}`;
  return kind === 'plural' || kind === 'ordinal' ? faultOfCases(name, options as object) : null;
}

function faultOfText({ text, inPlural }: { text: string; inPlural: boolean }): string | null {
  if (/[{}]/.test(text)) return 'a brace stands as text, write ’ for the apostrophe before it';
  return inPlural && text.includes('#') ? '# stands as text, write the value in braces' : null;
}

const cases = /^(zero|one|two|few|many|other|=\d+)$/;

function faultOfCases(name: string, options: object): string | null {
  const odd = Object.keys(options).find((one) => !cases.test(one));
  return odd === undefined ? null : `{${name}} has no case “${odd}”`;
}
