/** Where the arrow keys lead in an upright list; `in` and `out` follow the writing direction. */
export type ArrowDirection = 'before' | 'after' | 'first' | 'last' | 'in' | 'out';

export function directionOf(event: KeyboardEvent): ArrowDirection | null {
  if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) {
    return null;
  }
  const leftwards = getComputedStyle(event.target).direction === 'rtl';
  switch (event.key) {
    case 'ArrowUp':
      return 'before';
    case 'ArrowDown':
      return 'after';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'ArrowRight':
      return leftwards ? 'out' : 'in';
    case 'ArrowLeft':
      return leftwards ? 'in' : 'out';
    default:
      return null;
  }
}

/** The place a key leads to in a list of `count`, round and round. */
export function placeAfter(way: ArrowDirection, place: number, count: number): number {
  switch (way) {
    case 'before':
      return (place - 1 + count) % count;
    case 'after':
      return (place + 1) % count;
    case 'last':
      return count - 1;
    case 'first':
      return 0;
    case 'in':
    case 'out':
      return place;
  }
}

/** Whether a key types a letter, and nothing else. */
export function typesLetter(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
  return event.key.length > 0 && [...event.key].length === 1 && event.key !== ' ';
}
