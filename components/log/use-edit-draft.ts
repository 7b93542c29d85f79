import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Draft, openDraft, textField } from '../../utils/log/drafts.ts';
import type { Entry } from '../../utils/log/entry.ts';
import { editableFields } from './editable-fields.ts';

type Texts = Record<string, string>;

/** What is being changed in an entry, kept like every draft: closing the page loses no letter. */
export function useEditDraft(entry: Entry): {
  /** null until it was read; a text that was not touched is absent. */
  texts: Texts | null;
  write: (fresh: Texts) => void;
  end: () => Promise<void>;
} {
  const { id } = entry;
  const names = editableFields(entry)
    .map(({ field }) => field)
    .join(' ');
  const [draft, setDraft] = useState<Draft<Texts> | null>(null);
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let gone = false;
    let opened: Draft<Texts> | null = null;
    const schema = Object.fromEntries(names.split(' ').map((field) => [field, textField]));
    void openDraft<Texts>(`edit ${id}`, schema).then((fresh) => {
      if (gone) {
        fresh.close();
        return;
      }
      opened = fresh;
      const show = (now: Readonly<Partial<Texts>>) => setTexts({ ...now } as Texts);
      show(fresh.fields);
      fresh.onChange(show);
      setDraft(fresh);
    });
    return () => {
      gone = true;
      opened?.close();
    };
  }, [id, names]);
  const write = useCallback(
    (fresh: Texts) => {
      draft?.set(fresh);
      setTexts((now) => ({ ...now, ...fresh }));
    },
    [draft],
  );
  const end = useCallback(async () => void (await draft?.clear()), [draft]);
  return { texts, write, end };
}
