import type { Evaluate } from './schedule.ts';

/**
 * What is wrong with the texts on a page, by their boxes: cut off by something around them, beside
 * the page, beside the button they stand on, or one upon the other. A few words each; empty when all
 * is well. What scrolls is looked at as far as it is long.
 */
export async function textFaults(evaluate: Evaluate): Promise<string[]> {
  return (await evaluate(`(${lookAtTexts})()`)) as string[];
}

/** Runs in the page. */
function lookAtTexts(): string[] {
  type Piece = { text: string; box: DOMRect; parent: Element; layer: Element | null };
  const faults: string[] = [];
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const isTiny = (one: Element) => one.clientWidth <= 1 && one.clientHeight <= 1;
  const isHidden = (one: Element) =>
    !one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    one.closest('.visually-hidden, option, noscript, style, script') !== null;
  const around = (one: Element): Element[] =>
    one.parentElement ? [one, ...around(one.parentElement)] : [one];
  const scrolls = (value: string) => value === 'auto' || value === 'scroll';
  const cuts = (value: string) => value === 'hidden' || value === 'clip';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || isHidden(parent)) continue;
    const all = around(parent);
    if (all.some(isTiny)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const layer = all.find((one) => /fixed|sticky/.test(getComputedStyle(one).position)) ?? null;
    for (const box of range.getClientRects()) {
      if (box.width > 0) pieces.push({ text: text.slice(0, 40), box, parent, layer });
    }
  }
  for (const { text, box, parent } of pieces) {
    let isInScroller = false;
    for (const one of around(parent)) {
      if (one === document.body) break;
      const { overflowX, overflowY, maxBlockSize } = getComputedStyle(one);
      // The beginning of a long text of one's own, which opens.
      if (cuts(overflowY) && maxBlockSize !== 'none') break;
      const edge = one.getBoundingClientRect();
      const beside = box.left < edge.left - 1 || box.right > edge.right + 1;
      const spare = box.height * 0.25;
      const below = box.top + spare < edge.top || box.bottom - spare > edge.bottom;
      if ((cuts(overflowX) && beside) || (cuts(overflowY) && below && !isInScroller)) {
        faults.push(`cut off: ${text}`);
      }
      if (one.matches('button, a, summary, [role="tab"], label') && (beside || below)) {
        const isInline = getComputedStyle(one).display === 'inline';
        if (!isInline) faults.push(`beside its own: ${text}`);
      }
      if (scrolls(overflowX) || scrolls(overflowY)) isInScroller = true;
      if (isInScroller && one.scrollWidth > one.clientWidth + 1 && !scrolls(overflowX)) break;
    }
    if (!isInScroller && (box.left < -0.5 || box.right > innerWidth + 0.5)) {
      faults.push(`beside the page: ${text}`);
    }
  }
  /** As much of it as is to be seen, without the room above and below its letters. */
  const lean = ({ box, parent }: Piece) => {
    const seen = {
      left: box.left + 1,
      right: box.right - 1,
      top: box.top + box.height * 0.25,
      bottom: box.bottom - box.height * 0.25,
    };
    for (const one of around(parent)) {
      if (one === document.body || getComputedStyle(one).overflowY === 'visible') continue;
      const edge = one.getBoundingClientRect();
      seen.top = Math.max(seen.top, edge.top);
      seen.bottom = Math.min(seen.bottom, edge.bottom);
    }
    return seen;
  };
  const seen = pieces.map((piece) => ({ piece, box: lean(piece) }));
  // From top to bottom: a piece meets none that begins below its end.
  seen.sort((one, other) => one.box.top - other.box.top);
  seen.forEach(({ piece: one, box: a }, at) => {
    for (let next = at + 1; next < seen.length; next += 1) {
      const { piece: other, box: b } = seen[next] as (typeof seen)[number];
      if (b.top >= a.bottom) break;
      if (one.layer !== other.layer || one.parent === other.parent) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && high > 1) faults.push(`one upon the other: ${one.text} / ${other.text}`);
    }
  });
  for (const box of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    const style = getComputedStyle(box);
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen || isHidden(box) || box.value !== '') continue;
    pen.font = style.font;
    const room =
      box.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight);
    if (pen.measureText(box.placeholder).width > room + 1)
      faults.push(`cut off: ${box.placeholder}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth + 1) faults.push(`the page scrolls sideways: ${scrollWidth}`);
  return [...new Set(faults)];
}
