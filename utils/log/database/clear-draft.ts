import { isSealed } from '../../crypto/is-sealed.ts';
import { slotOf } from './draft-row.ts';
import type { DraftRow } from './schema.ts';

/** The slot of one's own people: a draft that is never kept, and never over. */
export const peopleSlot = 'people';

/** Whether a draft stays in the clear beside a lock, because the person chose so. */
export function staysReadable({ slot, fields }: Pick<DraftRow, 'slot' | 'fields'>): boolean {
  return slotOf(slot) === peopleSlot && fields.readable?.value === true;
}

/** Whether a stored draft is as it should be beside a lock that is on. */
export function isDraftSealed(row: unknown): boolean {
  if (isSealed(row)) return true;
  const { slot = '', fields = {} } = row as Partial<DraftRow>;
  return Object.keys(fields).length === 0 || staysReadable({ slot, fields });
}
