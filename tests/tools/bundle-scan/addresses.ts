import { emergencyRows } from '../../../utils/support/emergency-numbers.ts';
import { helplines } from '../../../utils/support/helpline-rows.ts';

/**
 * Every http(s) address the bundle may contain. None is ever requested by us: namespaces
 * are names, not places, and links are followed only by a person's click. A new one is a
 * decision: it gets a line here with its reason.
 */
export type AllowedAddress = { address: string; reason: string };

const namespace = 'an XML namespace: a name Preact compares with, never a request';
const directory = 'the directory of helplines, opened only by a click';
const chat = 'a helpline’s own page with its chat, opened only by a click';
const source = 'where a helpline’s number was read, shown beside it and opened only by a click';

export const allowedAddresses: AllowedAddress[] = [
  { address: 'http://www.w3.org/2000/svg', reason: namespace },
  { address: 'http://www.w3.org/1999/xhtml', reason: namespace },
  { address: 'http://www.w3.org/1998/Math/MathML', reason: namespace },
  { address: 'http://www.w3.org/1999/xlink', reason: namespace },
  { address: 'https://findahelpline.com', reason: directory },
  { address: 'https://988lifeline.org', reason: chat },
  ...[...helplines, ...emergencyRows].flatMap(({ source: first, secondSource: second }) =>
    [first, ...(second ? [second] : [])].map((address) => ({ address, reason: source })),
  ),
];

const remote = /(?:\b(?:https?|wss?|ftps?):[/\\]{2}|\b(?:stuns?|turns?):(?=[\w[]))[^\s"'`<>)]*/giu;

/** The remote addresses a text mentions that nobody allowed. */
export function strangeAddresses(text: string, allowed = allowedAddresses): string[] {
  const known = new Set(allowed.map((one) => one.address));
  const found = [...text.replace(/[\t\n\r]/g, '').matchAll(remote)].map((match) => match[0]);
  if (/^[\s]*[/\\]{2}[\w-]+(\.[\w-]+)+/u.test(text)) found.push(text.trim());
  return found.filter(
    (address) => !known.has(address) && !known.has(address.replace(/[.,;]$/, '')),
  );
}
