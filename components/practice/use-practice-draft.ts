import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, DraftReader } from '../../utils/log/drafts/draft.ts';
import { openDraft } from '../../utils/log/drafts/open-draft.ts';
import { markTyping } from '../../utils/stores/session-store.ts';
import { problemWords } from '../frame/problem-words.ts';

/** Nudges wait half a minute after the last mark; one every few seconds is enough. */
const typingEveryMs = 5000;

export type PracticeDraft<T extends object> = {
  /** null until it was read. */
  draft: Draft<T> | null;
  fields: T;
  /** Remembers a change and shows it. */
  change: (fresh: Partial<T>) => void;
  /** A sentence about what went wrong while remembering, or null. */
  problem: string | null;
  setProblem: (problem: string | null) => void;
};

/**
 * What is being written in one practice, shared by every page that has it open.
 * @param slot name of the draft; @param schema and @param empty must be constants.
 */
export function usePracticeDraft<T extends object>(
  slot: string,
  schema: DraftReader<T>,
  empty: T,
): PracticeDraft<T> {
  const [draft, setDraft] = useState<Draft<T> | null>(null);
  const [fields, setFields] = useState<T>(empty);
  const [problem, setProblem] = useState<string | null>(null);
  const [unopened, setUnopened] = useState<unknown>(null);
  const marked = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    let gone = false;
    let opened: Draft<T> | null = null;
    openDraft<T>(slot, schema).then((fresh) => {
      if (gone) {
        fresh.close();
        return;
      }
      opened = fresh;
      const show = (now: Readonly<Partial<T>>) => setFields({ ...empty, ...now });
      show(fresh.fields);
      fresh.onChange(show);
      fresh.onProblem((trouble) => setProblem(problemWords(trouble)));
      setDraft(fresh);
    }, setUnopened);
    return () => {
      gone = true;
      opened?.close();
    };
  }, [slot, schema, empty]);
  const change = useCallback(
    (fresh: Partial<T>) => {
      draft?.set(fresh);
      setFields((now) => ({ ...now, ...fresh }));
      if (performance.now() - marked.current < typingEveryMs) return;
      marked.current = performance.now();
      void markTyping().catch(() => {
        // Only a nudge that could wait a little depends on it.
      });
    },
    [draft],
  );
  // Its code did not come: there is nothing to write in.
  if (unopened) throw unopened;
  return { draft, fields, change, problem, setProblem };
}
