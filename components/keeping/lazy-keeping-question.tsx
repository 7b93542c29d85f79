import { useEffect, useState } from 'preact/hooks';
import { lazyPart } from '../frame/lazy-part.tsx';
import { useKeeping } from './use-keeping.ts';

const Question = lazyPart('keeping-question', () =>
  import('./keeping-question.tsx').then(({ KeepingQuestion }) => KeepingQuestion),
);

/** Nothing, but for a profile that kept things before there was a question: it is asked, once. */
export function LazyKeepingQuestion() {
  const keeping = useKeeping();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    // What the answer led to is said as well.
    if (keeping === 'before') setAsked(true);
  }, [keeping]);
  return asked ? <Question /> : null;
}
