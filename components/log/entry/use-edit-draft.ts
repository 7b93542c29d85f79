import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Draft, textField } from '../../../utils/log/drafts/draft.ts';
import { editSlot } from '../../../utils/log/drafts/edit-drafts.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { readOne } from '../../../utils/log/entries.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { textDigest } from '../../../utils/log/entry/text-digest.ts';
import { type TextEdit, textIn } from '../../../utils/log/save-edit.ts';
import { editableNames } from './editable-fields.ts';

type Fields = Record<string, string>;

export type EditDraft = {
  draft: Draft<Fields>;
  /** By field, what was typed; a text that was not touched is absent. */
  texts: Readonly<Partial<Fields>>;
  write: (field: string, text: string) => void;
  /** What was typed until this very moment. */
  typed: () => TextEdit;
};

/** Beside each text, in the draft: which words it was typed over. */
const fromName = (field: string) => `from ${field}`;

/**
 * What is being changed in an entry, kept like every draft: closing the page loses no letter, and
 * what another page saves meanwhile is noticed, now or days later.
 * @param onFresh gets the entry as it is when editing begins
 * @returns null until it was read
 */
export function useEditDraft(entry: Entry, onFresh: (entry: Entry) => void): EditDraft | null {
  const { id, kind } = entry;
  const names = useMemo(() => editableNames(entry), [id, kind]);
  const [draft, setDraft] = useState<Draft<Fields> | null>(null);
  const [fields, setFields] = useState<Readonly<Partial<Fields>>>({});
  const now = useRef(entry);
  now.current = entry;
  const fresh = useRef(onFresh);
  fresh.current = onFresh;
  useEffect(() => {
    let gone = false;
    let opened: Draft<Fields> | null = null;
    const all = names.flatMap((name) => [name, fromName(name)]);
    const schema = Object.fromEntries(all.map((field) => [field, textField]));
    // An entry that cannot be read just now is told when it is saved.
    const reading = readOne(id).catch(() => null);
    void Promise.all([openDraft<Fields>(editSlot(id), schema), reading]).then(([draft, read]) => {
      if (gone) {
        draft.close();
        return;
      }
      opened = draft;
      if (read && read.editedAt !== now.current.editedAt) fresh.current(read);
      setFields(draft.fields);
      let before = draft.fields;
      draft.onChange(async (next) => {
        const ended = names.some((name) => before[name] !== undefined && next[name] === undefined);
        before = next;
        // Saved or deleted in another page: its words come first, so that no older ones flash up.
        if (ended) {
          const entry = await readOne(id).catch(() => null);
          // What was typed stays in view; saving tells that the entry is gone.
          if (!entry) return;
          fresh.current(entry);
        }
        if (!gone) setFields(draft.fields);
      });
      setDraft(draft);
    });
    return () => {
      gone = true;
      opened?.close();
    };
  }, [id, names]);
  const write = useCallback(
    (field: string, text: string) => {
      if (!draft) return;
      const first = draft.fields[field] === undefined;
      const from = first && { [fromName(field)]: textDigest(textIn(now.current, field)) };
      draft.set({ [field]: text, ...from });
      setFields(draft.fields);
    },
    [draft],
  );
  if (!draft) return null;
  const typed = () => {
    const touched = names.filter((name) => draft.fields[name] !== undefined);
    return {
      texts: Object.fromEntries(touched.map((name) => [name, draft.fields[name] ?? ''])),
      from: Object.fromEntries(touched.map((name) => [name, draft.fields[fromName(name)]])),
    };
  };
  return { draft, texts: fields, write, typed };
}
