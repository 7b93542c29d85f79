import { useEffect, useState } from 'preact/hooks';
import { mayHaveLetter } from '../../utils/stores/letter-hint.ts';
import { loadPart } from '../errors/load-part.ts';
import { useToday } from '../frame/use-today.ts';

type Loaded = typeof import('./letter-card.tsx');

/** Room enough for an envelope in the corner of the page that covers nothing and moves nothing. */
const roomy = '(min-width: 48rem) and (min-height: 44rem)';

type Props = {
  /** In the corner where there is room for it, as on the new tab; one quiet line in the popup. */
  look: 'card' | 'line';
};

/** A letter that came back, if there is one. On most days nothing is fetched to find out. */
export function LazyLetterCard({ look }: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const today = useToday();
  useEffect(() => {
    if (!mayHaveLetter(today)) return;
    const load = () => loadPart('letter-card', () => import('./letter-card.tsx')).then(setLoaded);
    // After the first paint: nothing waits for a letter.
    requestAnimationFrame(() => setTimeout(() => void load().catch(() => null)));
  }, [today]);
  if (!loaded) return null;
  const fits = look === 'card' && matchMedia(roomy).matches;
  return <loaded.LetterCard look={fits ? 'card' : 'line'} today={today} />;
}
