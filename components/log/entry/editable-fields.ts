import type { Entry } from '../../../utils/log/entry/entry.ts';
import { rowOf } from '../../../utils/log/entry/entry-kinds.ts';
import { editedLetter, letterBoxes } from '../../../utils/log/entry/letter-answers.ts';
import { type EditableField, viewOf } from './kind-views.tsx';

/** The texts of an entry that can be changed, each with the name of its box. */
export function editableFields({ kind, payload }: Entry): EditableField[] {
  return viewOf(kind).editable(payload);
}

/** The same by name, also those that another page may give the entry while it is being edited. */
export function editableNames(entry: Entry): string[] {
  const names = editableFields(entry).map(({ field }) => field);
  return [...new Set(entry.kind === 'letter' ? [...names, ...letterBoxes] : names)];
}

/** The payload with changed texts; what stayed empty and need not be there is left out. */
export function editedPayload(entry: Entry, texts: Record<string, string>): Entry['payload'] {
  if (entry.kind === 'letter') return editedLetter(entry.payload, texts);
  const payload: Record<string, unknown> = { ...entry.payload, ...texts };
  const { fields } = rowOf(entry.kind);
  for (const { field } of editableFields(entry)) {
    if (fields[field]?.optional && String(payload[field] ?? '').trim() === '') {
      delete payload[field];
    }
  }
  return payload as Entry['payload'];
}
