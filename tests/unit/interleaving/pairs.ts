import type { OrderName } from './page.ts';
import type { Before } from './run.ts';
import type { Pair } from './sweep.ts';

type Side = OrderName | readonly OrderName[];
const listed = (side: Side): readonly OrderName[] => (typeof side === 'string' ? [side] : side);

/** Each way round. */
const both = (before: Before, one: Side, others: readonly Side[]): Pair[] =>
  others.flatMap((other) => {
    const pair = { before, first: listed(one), second: listed(other) };
    return one === other ? [pair] : [pair, { ...pair, first: pair.second, second: pair.first }];
  });

/** Orders that touch the same things. */
export const pairs: readonly Pair[] = [
  ...both('entries', 'make a lock', [
    'keep',
    'edit',
    'type and wait',
    'keep the draft',
    'let the draft go',
    'import',
    'erase',
    ['delete', 'undo'],
    'make a lock',
  ]),
  ...both('open', 'take the lock away', [
    'keep',
    'edit',
    'type and wait',
    'keep the draft',
    'import',
    'erase',
    'lock now',
    'change the passphrase',
    ['take the lock away', 'keep the lock'],
  ]),
  ...both('open', 'change the passphrase', ['keep', 'edit', 'change the passphrase', 'erase']),
  ...both('open', 'lock now', ['keep', 'edit', 'type and wait', 'keep the draft', 'import']),
  ...both('locked', 'unlock', ['keep', 'type and wait', 'keep the draft', 'erase', 'lock now']),
  ...both('entries', 'erase', ['keep', 'edit', 'type and wait', 'keep the draft', 'import']),
  ...both('entries', 'import', ['edit', 'delete', 'import']),
  ...both('entries', 'keep the draft', ['keep the draft', 'let the draft go', 'type and wait']),
  ...both('entries', ['type', 'let the draft go'], ['keep the draft', 'type and wait']),
  ...both('open', ['type', 'let the draft go'], ['keep the draft']),
  ...both('entries', 'let days go', ['edit', 'keep', 'import', ['delete', 'undo']]),
  ...both('open', 'let days go', ['take the lock away', 'edit']),
  ...both('entries', 'edit', ['edit', 'delete']),
  ...both('entries', 'edit in place', ['edit in place', 'delete', 'make a lock', 'erase']),
  ...both('entries', ['type', 'open the draft anew'], ['keep the draft', 'let the draft go']),
];
