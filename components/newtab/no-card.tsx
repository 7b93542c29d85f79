import { lazyPart } from '../frame/lazy-part.tsx';

const Sentence = lazyPart('no-card', () =>
  import('./no-card-sentence.tsx').then(({ NoCardSentence }) => NoCardSentence),
);

/** An empty page, where the browser's own can't be brought back; Firefox's says why. */
export function NoCard() {
  return import.meta.env.FIREFOX ? <Sentence /> : null;
}
