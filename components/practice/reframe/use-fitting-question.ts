import { useEffect, useRef, useState } from 'preact/hooks';
import { loadPart } from '../../errors/load-part.ts';

/** After the last letter, in milliseconds: nothing comes or goes while someone types. */
const quietMs = 600;

/**
 * One more gentle question, where the harsh sentence clearly asks for one; null for none. What
 * finds it is fetched once that sentence was left, and reads again when typing beside it pauses:
 * nothing waits for it. None at all where the guard would offer support instead.
 * @param harsh the sentence as it is once it was left; null while it is being written.
 * @param beside what else is written in this reframe.
 */
export function useFittingQuestion(harsh: string | null, ...beside: string[]): string | null {
  const [question, setQuestion] = useState<string | null>(null);
  const lookedAt = useRef<string | null>(null);
  useEffect(() => {
    const waits = harsh === lookedAt.current;
    lookedAt.current = harsh;
    if (harsh === null || harsh.trim() === '') {
      setQuestion(null);
      return;
    }
    let gone = false;
    const look = async () => {
      // Without one, the question that stands there is enough.
      const found = await loadPart('question', () => import('./fitting-question.ts')).catch(
        () => null,
      );
      const question = (await found?.fittingQuestion(harsh, beside)) ?? null;
      if (!gone) setQuestion(question);
    };
    const timer = setTimeout(() => void look(), waits ? quietMs : 0);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [harsh, ...beside]);
  return question;
}
