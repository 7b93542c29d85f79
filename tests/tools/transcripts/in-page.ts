/** What happened on a page that somebody who listens may notice. */
export type Event =
  /** Something got the focus, or what has it is another now. `element` is its place in `elements`. */
  | { kind: 'focus' | 'state'; element: number }
  /** A live region said so. */
  | { kind: 'says'; text: string; atOnce: boolean }
  /** A live region held these words, and no screen reader speaks them. */
  | { kind: 'silent'; text: string; why: string };

export type Heard = {
  elements: Element[];
  /** All that happened since it was asked last. */
  take: () => { events: Event[]; hasFocus: boolean; title: string };
};

/**
 * Notes what a screen reader would notice: the focus, and the live regions as one speaks them. It is
 * sent to a page as text and runs before the page's own scripts: it uses nothing from outside.
 */
export function listenInPage(): void {
  /** A region must have stood so long before its words count as a change, in ms. */
  const standsMs = 100;
  const live = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], output';
  const elements: Element[] = [];
  let events: Event[] = [];
  const regions = new WeakMap<Element, { since: number; said: string }>();

  const regionOf = (node: Node | null): Element | null => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    const region = element?.closest(live) ?? null;
    return region?.getAttribute('aria-live') === 'off' ? null : region;
  };
  const wordsIn = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('hidden')) return '';
    return Array.from(node.childNodes, wordsIn).join(
      /^(p|div|section|ul|li|br)$/.test(node.localName) ? ' ' : '',
    );
  };
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
  const isReached = (region: Element): boolean => {
    if (region.closest('[inert], [aria-hidden=true]') || !region.checkVisibility()) return false;
    const modal = Array.from(document.querySelectorAll('dialog:modal')).at(-1);
    return !modal || modal.contains(region);
  };
  const arrive = (region: Element, now: number) => {
    const said = clean(wordsIn(region));
    regions.set(region, { since: now, said });
    if (said !== '' && isReached(region))
      events.push({ kind: 'silent', text: said, why: 'it came with its words' });
  };
  const change = (region: Element, parts: Node[], now: number) => {
    const before = regions.get(region) ?? { since: now, said: '' };
    const whole = clean(wordsIn(region));
    regions.set(region, { since: before.since, said: whole });
    if (whole === '') return;
    const role = region.getAttribute('role') ?? '';
    const atomic = region.getAttribute('aria-atomic') ?? String(['status', 'alert'].includes(role));
    const text = atomic === 'true' ? whole : clean(parts.map(wordsIn).join(' '));
    if (text === '' || (atomic === 'true' && whole === before.said)) return;
    const isNew = now - before.since < standsMs;
    if (isNew || !isReached(region)) {
      const why = isNew ? 'it came with its words' : 'it is out of reach';
      events.push({ kind: 'silent', text, why });
      return;
    }
    const atOnce = role === 'alert' || region.getAttribute('aria-live') === 'assertive';
    events.push({ kind: 'says', text, atOnce });
  };
  const note = (kind: 'focus' | 'state', element: Element) => {
    events.push({ kind, element: elements.push(element) - 1 });
  };

  const watch = new MutationObserver((records) => {
    const now = performance.now();
    const changed = new Map<Element, Node[]>();
    const arrived = new Set<Element>();
    for (const { type, target, addedNodes, attributeName } of records) {
      const active = document.activeElement;
      if (type === 'attributes') {
        if (attributeName === 'role' || attributeName === 'aria-live') {
          if (target instanceof Element && target.matches(live)) arrived.add(target);
        } else if (attributeName !== 'hidden' && target === active)
          note('state', active as Element);
        continue;
      }
      for (const added of addedNodes) {
        if (!(added instanceof Element) || !added.isConnected) continue;
        for (const one of [added, ...added.querySelectorAll(live)]) {
          if (one.matches(live) && !regions.has(one)) arrived.add(one);
        }
      }
      const region = regionOf(target);
      if (region) {
        const parts = type === 'characterData' ? [target] : [...addedNodes];
        changed.set(region, [...(changed.get(region) ?? []), ...parts]);
      }
      const isNamed = active instanceof Element && active.matches('button, a, summary');
      if (isNamed && active.contains(target)) note('state', active);
    }
    for (const region of arrived) arrive(region, now);
    for (const [region, parts] of changed) {
      if (!arrived.has(region))
        change(
          region,
          parts.filter((part) => part.isConnected),
          now,
        );
    }
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [
      'role',
      'aria-live',
      'aria-pressed',
      'aria-expanded',
      'aria-checked',
      'aria-selected',
      'aria-invalid',
      'aria-label',
      'disabled',
    ],
  });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element) note('focus', target);
    },
    true,
  );
  document.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof Element && target.matches('[type=checkbox], [type=radio], select'))
        note('state', target);
    },
    true,
  );
  const heard: Heard = {
    elements,
    take: () => {
      const taken = events;
      events = [];
      const { activeElement, body } = document;
      return {
        events: taken,
        hasFocus: activeElement !== null && activeElement !== body,
        title: document.title,
      };
    },
  };
  Object.assign(globalThis, { heard });
}
