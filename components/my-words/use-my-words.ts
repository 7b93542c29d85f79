import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { nextId } from '../../utils/log/entry/entry-id.ts';
import {
  changedWord,
  emptied,
  fieldOf,
  isEmptied,
  myWordsSlot,
  newWord,
  type OwnChanges,
  type OwnFields,
  type OwnKind,
  type OwnWord,
  ownIn,
  readOwnFields,
} from '../../utils/log/my-words/my-words.ts';
import { noteOwn } from '../../utils/stores/my-words-hint.ts';
import { usePracticeDraft } from '../practice/use-practice-draft.ts';

const empty: OwnFields = {};

export type MyWords = {
  /** False until they were read. */
  isReady: boolean;
  /** Of a kind, in the order of writing; also those that were emptied or deleted on this page. */
  of: (kind: OwnKind) => OwnWord[];
  /** The one that was deleted last, until something else is. */
  deleted: OwnWord | null;
  /** The one that was added last: it takes the focus. */
  added: string | null;
  add: (kind: OwnKind) => void;
  change: (word: OwnWord, changes: OwnChanges) => void;
  remove: (word: OwnWord) => void;
  undo: () => void;
  /** A sentence about what went wrong, or null. */
  problem: string | null;
};

/** All of one's own words, to be changed: each letter is remembered, here and in every page. */
export function useMyWords(): MyWords {
  const { draft, fields, change, problem } = usePracticeDraft(myWordsSlot, readOwnFields, empty);
  const [page] = useState(() => crypto.randomUUID());
  /** Those without words that have a box on this page all the same. */
  const [boxes, setBoxes] = useState<readonly OwnWord[]>([]);
  const [deleted, setDeleted] = useState<OwnWord | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const how = useCallback(() => ({ by: page, now: Date.now() }), [page]);
  const kinds = useMemo(() => ownIn(fields).map(({ kind }) => kind), [fields]);
  useEffect(() => {
    if (draft) noteOwn(kinds);
  }, [draft, kinds]);

  const put = (word: OwnWord) => {
    setBoxes((now) => [...now.filter(({ id }) => id !== word.id), word]);
    change({ [fieldOf(word)]: word });
  };
  const shown = { ...Object.fromEntries(boxes.map((one) => [fieldOf(one), one])), ...fields };
  const hasBox = (word: OwnWord) => !isEmptied(word) || boxes.some(({ id }) => id === word.id);
  return {
    isReady: draft !== null,
    of: (kind) =>
      Object.values(shown)
        .filter((one) => one.kind === kind && (hasBox(one) || one.id === deleted?.id))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    deleted,
    added,
    add: (kind) => {
      const last = Object.values(shown).map(({ id }) => id);
      const fresh = newWord(kind, nextId(Date.now(), last.sort().at(-1)), how());
      setBoxes((now) => [...now, fresh]);
      setAdded(fresh.id);
    },
    change: (word, changes) => put(changedWord(word, changes, how())),
    remove: (word) => {
      setAdded(null);
      setBoxes((now) => now.filter(({ id }) => id !== word.id));
      // An empty box goes without a word.
      setDeleted(isEmptied(word) ? null : word);
      if (fields[fieldOf(word)]) change({ [fieldOf(word)]: emptied(word, how()) });
    },
    undo: () => {
      if (!deleted) return;
      const { text, out } = deleted;
      const now = fields[fieldOf(deleted)] ?? deleted;
      put(changedWord(now, { text, ...(out !== undefined && { out }) }, how()));
      setAdded(deleted.id);
      setDeleted(null);
    },
    problem,
  };
}
