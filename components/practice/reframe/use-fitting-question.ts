import { useEffect, useState } from 'preact/hooks';

/**
 * One more gentle question, where the harsh sentence clearly asks for one; null for none. It is
 * found while the sentence before is being written: nothing waits for it, nothing moves under the
 * caret. None at all where the guard would offer support instead.
 * @param harsh the sentence as it is once it was left; null while it is being written.
 */
export function useFittingQuestion(harsh: string | null): string | null {
  const [question, setQuestion] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    setQuestion(null);
    if (harsh !== null && harsh.trim() !== '') {
      import('./fitting-question.ts').then(
        ({ fittingQuestion }) => gone || setQuestion(fittingQuestion(harsh)),
        // Without one, the question that stands there is enough.
        () => null,
      );
    }
    return () => {
      gone = true;
    };
  }, [harsh]);
  return question;
}
