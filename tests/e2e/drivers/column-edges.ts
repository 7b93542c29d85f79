import type { Evaluate } from './schedule.ts';

/**
 * What stands one below the other in one part of the page and begins almost, but not quite, at the
 * same edge: a few words each; empty when all is well. A difference that the eye takes for meant is
 * none, nor is what stands in the middle.
 */
export async function unevenEdges(evaluate: Evaluate): Promise<string[]> {
  return (await evaluate(`(${lookAtEdges})()`)) as string[];
}

/** Runs in the page. */
function lookAtEdges(): string[] {
  /** Less is rounding, more is an indent. In pixels. */
  const [least, most] = [0.75, 4];
  const faults: string[] = [];
  const nameOf = (one: Element) =>
    `${one.tagName.toLowerCase()} “${(one.textContent ?? '').trim().slice(0, 30)}”`;
  const isShown = (one: Element) => {
    const { position, display, transform } = getComputedStyle(one);
    const { width, height } = one.getBoundingClientRect();
    if (width <= 1 || height <= 1 || transform !== 'none') return false;
    return display !== 'inline' && position !== 'absolute' && position !== 'fixed';
  };
  /** What is drawn or written in it; an empty one has no edge that anybody sees. */
  const hasEdge = (one: Element) =>
    one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    ((one.textContent ?? '').trim() !== '' || one.matches('input, textarea, select, button'));
  for (const parent of document.querySelectorAll('body, body *')) {
    if (parent.closest('svg, .visually-hidden')) continue;
    const isRight = getComputedStyle(parent).direction === 'rtl';
    const children = [...parent.children].filter((one) => isShown(one) && hasEdge(one));
    for (const [at, one] of children.entries()) {
      const next = children[at + 1];
      if (!next) continue;
      const [above, below] = [one.getBoundingClientRect(), next.getBoundingClientRect()];
      if (below.top < above.bottom - 1) continue;
      const middle = (box: DOMRect) => (box.left + box.right) / 2;
      if (Math.abs(middle(above) - middle(below)) < least) continue;
      const away = isRight
        ? Math.abs(above.right - below.right)
        : Math.abs(above.left - below.left);
      if (away > least && away < most) {
        faults.push(`${away.toFixed(1)} px: ${nameOf(one)} / ${nameOf(next)}`);
      }
    }
  }
  return [...new Set(faults)];
}
