import { type AllowedAddress, strangeAddresses } from './addresses.ts';
import { openTo } from './boxes.ts';
import { connectingRelations } from './names.ts';
import type { Finding } from './script.ts';

type Spot = { index: number; what: string; snippet: string };

function place(path: string, text: string, spots: Spot[]): Finding[] {
  return spots.map(({ index, what, snippet }) => {
    const before = text.slice(0, index).split('\n');
    return { path, where: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`, what, snippet };
  });
}

const tag = /<([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([\w:@.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const loading = new Set([
  'src',
  'href',
  'action',
  'formaction',
  'poster',
  'srcset',
  'data',
  'xlink:href',
]);
/** What is typed into: a page has one in its HTML only as the component for boxes would make it. */
const boxes = new Set(['input', 'textarea', 'select', 'form']);
const elements = new Set(['iframe', 'frame', 'object', 'embed', 'base', 'portal']);

/** Pages and drawings: what the browser would load, connect to or run on reading them. */
export function scanMarkup(path: string, text: string, allowed?: AllowedAddress[]): Finding[] {
  const spots: Spot[] = [];
  for (const match of text.replace(/<!--[\s\S]*?-->/g, blank).matchAll(tag)) {
    const element = (match[1] ?? '').toLowerCase();
    const add = (what: string) => spots.push({ index: match.index, what, snippet: match[0] });
    if (elements.has(element)) add(`an element <${element}>`);
    const said = new Map<string, string>();
    for (const [, given = '', ...values] of (match[2] ?? '').matchAll(attribute)) {
      const name = given.toLowerCase();
      const value = decodeEntities(values.find((one) => one !== undefined) ?? '');
      said.set(name, value);
      const words = value.toLowerCase().split(/\s+/);
      if (/^on./.test(name)) add(`code in the attribute ${name}`);
      if (name === 'contenteditable') add('contenteditable makes a box of anything');
      if (name === 'ping' || name === 'srcdoc') add(`an element with ${name}`);
      if (
        loading.has(name) &&
        /^\s*([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(value.replace(/[\t\n\r]/g, ''))
      ) {
        add(`${name} is not our own`);
      }
      const relation = words.find((word) => connectingRelations.has(word));
      if (relation && ['rel', 'type', 'http-equiv'].includes(name))
        add(`${relation} connects ahead`);
      if (name === 'http-equiv' && words.includes('refresh')) add('a page that leaves by itself');
      for (const one of strangeAddresses(value, allowed)) add(`the address ${one} is on no list`);
    }
    if (boxes.has(element)) for (const what of openTo(element, said)) add(what);
  }
  for (const match of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
    if (match[1]?.trim())
      spots.push({ index: match.index, what: 'code inside the page', snippet: match[0] });
  }
  return place(path, text, spots);
}

/** Style sheets: every url() and @import has to stay inside the extension. */
export function scanStyle(path: string, text: string): Finding[] {
  const spots: Spot[] = [];
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, blank);
  for (const match of bare.matchAll(
    /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3|image-set\(/gi,
  )) {
    const address = match[2] ?? match[4] ?? '';
    const local = /^(#|\.{0,2}\/(?![/\\])|[\w-][\w./-]*$)/.test(address) && !address.includes('\\');
    if (!local)
      spots.push({ index: match.index, what: 'a style from elsewhere', snippet: match[0] });
  }
  for (const one of strangeAddresses(bare)) {
    spots.push({
      index: bare.indexOf(one),
      what: `the address ${one} is on no list`,
      snippet: one,
    });
  }
  return place(path, text, spots);
}

/** Manifest, locale files, plain text: only the addresses they mention. */
export function scanText(path: string, text: string, allowed?: AllowedAddress[]): Finding[] {
  const found = strangeAddresses(text.replaceAll('\\/', '/'), allowed);
  return place(
    path,
    text,
    found.map((one) => ({
      index: Math.max(0, text.indexOf(one)),
      what: `the address ${one} is on no list`,
      snippet: one,
    })),
  );
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function decodeEntities(value: string): string {
  return value
    .replace(/&#x([0-9a-f]+);?/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replace(/&#(\d+);?/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&colon;/gi, ':')
    .replace(/&sol;/gi, '/');
}
