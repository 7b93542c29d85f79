import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../utils/log/drafts/draft.ts';
import { earlyLetters, rememberEarly } from '../../utils/log/drafts/early-line.ts';
import { hasDraft } from '../../utils/log/drafts/has-draft.ts';
import { notePending } from '../../utils/log/drafts/pending-writes.ts';
import { glanceAtLock } from '../../utils/log/lock/lock-glance.ts';
import type { Element } from '../../utils/practice/element.ts';
import { lookAtKeeping } from '../../utils/stores/keeping.ts';
import { words } from '../../utils/words/newtab.ts';
import { loadPart } from '../errors/load-part.ts';
import { firstPaint } from '../frame/first-paint.ts';
import { todayHere } from '../frame/today-here.ts';
import { LineForm } from './line-form.tsx';
import { lineWaits, rememberKept, rememberLine } from './line-hint.ts';

type Line = { text: string };
type Store = typeof import('./line-store.ts');
type Open = { store: Store; draft: Draft<Line> };
type Message = { kind: 'kept' | 'problem'; text: string };

/**
 * Opens the draft; letters typed while it was opened are newer than what it held.
 * @param typed what was typed in this page until now; null for nothing
 */
async function openLine(
  typed: () => string | null,
  show: (text: string) => void,
  tell: (message: Message) => void,
): Promise<Open> {
  const store = await loadPart('line-store', () => import('./line-store.ts'));
  const draft = await store.openLine();
  draft.onChange(({ text }) => show(text ?? ''));
  draft.onProblem((problem) => tell({ kind: 'problem', text: store.problemWords(problem) }));
  const early = typed() ?? earlyLetters();
  if (early !== null) {
    draft.set({ text: early });
    rememberEarly(null);
  }
  show(draft.fields.text ?? '');
  // Until then nobody knew whether it may be noted that something waits.
  await lookAtKeeping();
  rememberLine(draft.fields.text ?? '');
  return { store, draft };
}

/** A line that does not open has said so by then. */
const said = () => null;

export type LineProps = { cardId: string; element: Element };

/** The line with its draft. The log's code is fetched when the line is touched, or was before. */
export function LineWithDraft({ cardId, element }: LineProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const [text, setText] = useState('');
  const [message, setMessage] = useState<Message | null>(null);
  const [keeping, setKeeping] = useState(false);
  const typed = useRef<string | null>(null);
  const loading = useRef<Promise<Open> | null>(null);

  const wake = useCallback(() => {
    loading.current ??= openLine(() => typed.current, setText, setMessage);
    loading.current.then(setOpen, () => {
      // What was typed is noted; the next letter tries again.
      loading.current = null;
      setMessage({ kind: 'problem', text: words.notOpened });
    });
    return loading.current;
  }, []);
  useEffect(() => {
    // After the first paint: the card does not wait for it. A page out of sight paints nothing.
    const look = async () => {
      void Promise.all([glanceAtLock(), lookAtKeeping()]).then(() => {
        // Until then nobody knew whether it may be written down.
        if (typed.current !== null) rememberEarly(typed.current);
      });
      if (lineWaits() || (await hasDraft('line'))) void wake().catch(said);
    };
    void firstPaint().then(look);
    return () =>
      void loading.current?.then(
        ({ draft }) => draft.close(),
        () => null, // There is none, as it said.
      );
  }, [wake]);

  const write = (fresh: string) => {
    if (open) open.draft.set({ text: fresh });
    else {
      typed.current = fresh;
      rememberEarly(fresh);
      const written = wake().then(({ draft }) => {
        typed.current = null;
        draft.set({ text: fresh });
        rememberEarly(null);
      }, said);
      void notePending(written);
    }
    rememberLine(fresh);
    setText(fresh);
    setMessage(null);
  };
  const keep = async () => {
    if (keeping) return;
    setKeeping(true);
    // Enter may come before the draft is open.
    const opened = await wake().catch(said);
    if (!opened) return setKeeping(false);
    const { store, draft } = opened;
    try {
      const kept = await store.keepLine(draft, { text, cardId, element });
      const rest = draft.fields.text ?? '';
      rememberLine(rest);
      if (kept) rememberKept(todayHere());
      dispatchEvent(new Event('line-kept'));
      setText(rest);
      setMessage({ kind: 'kept', text: kept ? words.kept : store.said.unkept });
    } catch (error) {
      setMessage({ kind: 'problem', text: store.problemWords(error) });
    } finally {
      setKeeping(false);
    }
  };
  return (
    <LineForm
      text={text}
      onText={write}
      onWake={() => void wake().catch(said)}
      onKeep={keep}
      message={message}
      keeping={keeping}
      stays={open?.store.said.stays}
    />
  );
}
