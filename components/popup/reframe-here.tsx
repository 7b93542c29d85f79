import { useEffect, useRef, useState } from 'preact/hooks';
import { markTyping } from '../../utils/browser/session.ts';
import { keepEntry } from '../../utils/log/entries.ts';
import type { EntrySource } from '../../utils/log/entry.ts';
import { hasWords, type ReframeDraft } from '../../utils/reframe/steps.ts';
import { problemWords } from '../frame/problem-words.ts';
import { Reframe } from '../practice/reframe/reframe.tsx';
import { useReframeDraft } from '../practice/reframe/use-reframe-draft.ts';

const typingEveryMs = 5000;

type Props = {
  source: EntrySource;
  /** Whether words of the person's own are waiting here now. */
  onWords: (waiting: boolean) => void;
  onKept: (kinder: string) => void;
  onLeave: () => void;
};

/** The reframe with its draft: each letter is remembered before the next one is typed. */
export function ReframeHere({ source, onWords, onKept, onLeave }: Props) {
  const { draft, fields, change } = useReframeDraft();
  const [problem, setProblem] = useState<string | null>(null);
  const [keeping, setKeeping] = useState(false);
  const marked = useRef(0);
  useEffect(() => draft?.onProblem((trouble) => setProblem(problemWords(trouble))), [draft]);
  const waiting = hasWords(fields);
  useEffect(() => {
    if (draft) onWords(waiting);
  }, [draft, waiting, onWords]);
  if (!draft) return null;

  const write = (fresh: Partial<ReframeDraft>) => {
    change(fresh);
    if (performance.now() - marked.current < typingEveryMs) return;
    marked.current = performance.now();
    void markTyping().catch(() => {
      // Only a nudge that could wait a little depends on it.
    });
  };
  const keep = async () => {
    if (keeping) return;
    setKeeping(true);
    try {
      const { harsh, friend, kinder } = fields;
      const payload = { harsh, friend, kinder };
      const entry = await keepEntry(
        { kind: 'reframe', element: 'kindness', source, payload },
        { draft },
      );
      if (entry) onKept(kinder.trim());
      else onLeave();
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      setKeeping(false);
    }
  };
  const letGo = () => void draft.clear().then(onLeave);
  return (
    <main>
      <Reframe
        draft={fields}
        onDraft={write}
        onKeep={keep}
        onLetGo={letGo}
        onLeave={onLeave}
        keeping={keeping}
        problem={problem}
      />
    </main>
  );
}
