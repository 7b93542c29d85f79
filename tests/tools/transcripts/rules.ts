import type { Surface } from '../browsers/surface.ts';
import type { AxNode } from './ax-line.ts';

const text = (given: { value?: unknown } | undefined) => String(given?.value ?? '').trim();

/** What a person speaks to, or stops at with Tab. */
const controls = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'checkbox',
  'switch',
  'combobox',
  'tab',
  'slider',
  'DisclosureTriangle',
];

/**
 * The rules of every screen that can be told from its accessibility tree and its boxes.
 * @returns a sentence for each that is broken here
 */
export async function brokenRules(page: Surface): Promise<string[]> {
  const { nodes } = await page.send('Accessibility.getFullAXTree');
  return [...brokenNames(nodes as AxNode[]), ...(await page.evaluate<string[]>(inPage))];
}

/** Each control has a name, no two have the same, and none says its name again as what it is for. */
function brokenNames(nodes: readonly AxNode[]): string[] {
  const broken: string[] = [];
  const seen = new Set<string>();
  for (const node of nodes) {
    const role = text(node.role);
    const name = text(node.name);
    if (node.ignored || !controls.includes(role)) continue;
    if (name === '') broken.push(`a ${role} has no name`);
    else if (seen.has(name)) broken.push(`two are called "${name}"`);
    seen.add(name);
    if (name !== '' && text(node.description) === name) broken.push(`"${name}" is told twice`);
    if (/^(.+): \1$/.test(name)) broken.push(`"${name}" says one thing twice`);
  }
  return broken;
}

/** In the page: what is seen begins the name, errors are tied to fields, only what scrolls is a stop. */
const inPage = String.raw`(() => {
  const broken = [];
  const clean = (text) => text.replace(/[\s\u202a-\u202e\u2066-\u2069]+/g, ' ').trim().toLowerCase();
  const seenIn = (node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    if (node.localName === 'svg' || node.classList.contains('visually-hidden')) return '';
    return [...node.childNodes].map(seenIn).join(' ');
  };
  const isThere = (one) => one.checkVisibility() && !one.closest('[inert], [hidden]');
  for (const one of document.querySelectorAll('button[aria-label], a[aria-label], summary[aria-label]')) {
    const name = clean(one.getAttribute('aria-label'));
    const seen = clean(seenIn(one));
    if (isThere(one) && !name.startsWith(seen)) broken.push('"' + name + '" does not begin with "' + seen + '"');
  }
  for (const one of document.querySelectorAll('[aria-invalid=true]')) {
    const ids = (one.getAttribute('aria-describedby') ?? '').split(' ');
    const why = ids.map((id) => document.getElementById(id)?.textContent ?? '').join('').trim();
    if (isThere(one) && why === '') broken.push('a wrong field does not say why');
  }
  const reached = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  for (const one of document.querySelectorAll('body *')) {
    if (!isThere(one)) continue;
    const { overflowX, overflowY } = getComputedStyle(one);
    const scrolls = /auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight + 1
      || /auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
    const isStop = one.getAttribute('tabindex') === '0' && !one.matches('a, button, input, select, textarea, summary, [role]');
    const what = one.localName + '.' + one.className;
    if (isStop && !scrolls) broken.push(what + ' is a stop, and does not scroll');
    if (scrolls && one.tabIndex < 0 && !one.querySelector(reached) && !one.matches('textarea, input, select')) {
      broken.push(what + ' scrolls, and no key reaches it');
    }
  }
  if (document.title.trim() === '') broken.push('the tab has no title');
  if (document.querySelectorAll('h1').length !== 1) broken.push(document.querySelectorAll('h1').length + ' first headings');
  return [...new Set(broken)];
})()`;
