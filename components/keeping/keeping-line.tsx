import { useEffect, useState } from 'preact/hooks';
import { lazyPart } from '../frame/lazy-part.tsx';
import { useMayKeep } from './use-keeping.ts';

const Offer = lazyPart('keeping-offer', () =>
  import('./keeping-offer.tsx').then(({ KeepingOffer }) => KeepingOffer),
);

/** Of several boxes on a page the first one says it. */
const shown: object[] = [];

type Props = {
  /** Puts the focus back into the box. */
  onBack: () => void;
};

/** Stands under a private box: nothing where words are kept; else that they are not, and a yes. */
export function KeepingLine({ onBack }: Props) {
  const mayKeep = useMayKeep();
  const [me] = useState(() => ({}));
  const [isFirst, setFirst] = useState(false);
  /** Once it was said, what became of it is said as well. */
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    shown.push(me);
    setFirst(shown[0] === me);
    return () => void shown.splice(shown.indexOf(me), 1);
  }, [me]);
  useEffect(() => {
    if (!mayKeep) setSaid(true);
  }, [mayKeep]);
  return isFirst && (isSaid || !mayKeep) ? <Offer onBack={onBack} /> : null;
}
