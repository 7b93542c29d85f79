import type { Entry } from '../../../utils/log/entry/entry.ts';
import { words } from '../../../utils/words/log.ts';

/** The texts of an entry that can be changed, each with the name of its box. */
export function editableFields(entry: Entry): { field: string; label: string; text: string }[] {
  switch (entry.kind) {
    case 'reframe': {
      const { harsh, friend, kinder, responsibility = '', dear } = entry.payload;
      return [
        { field: 'harsh', label: words.harsh, text: harsh },
        { field: 'friend', label: dear ? words.toDear(dear) : words.friend, text: friend },
        { field: 'kinder', label: words.kinder, text: kinder },
        { field: 'responsibility', label: words.responsibility, text: responsibility },
      ];
    }
    case 'notice':
      return [{ field: 'note', label: words.note, text: entry.payload.note ?? '' }];
    case 'not-alone':
    case 'letter':
    case 'line':
      return [{ field: 'text', label: words.kinds[entry.kind], text: entry.payload.text }];
    case 'hand-on-heart':
      return [];
  }
}

/** The payload with changed texts; what stayed empty and need not be there is left out. */
export function editedPayload(entry: Entry, texts: Record<string, string>): Entry['payload'] {
  const payload: Record<string, unknown> = { ...entry.payload, ...texts };
  for (const field of ['responsibility', 'note']) {
    if (String(payload[field] ?? '').trim() === '') delete payload[field];
  }
  return payload as Entry['payload'];
}
