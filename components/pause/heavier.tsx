import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import { unkeptId } from '../../utils/log/entry/entry.ts';
import { words } from '../../utils/words/pause.ts';
import { Button } from '../controls/button.tsx';
import { loadPart } from '../errors/load-part.ts';
import { Grounding } from './grounding.tsx';
import { MessageScreen } from './message-screen.tsx';

type Props = {
  /** The entry that says so already; null or `unkeptId` where the log has none. */
  entryId: string | null;
  support: ComponentChildren;
  /** To smaller steps, for whom kindness itself was the weight. */
  onSmaller: () => void;
  onDone: () => void;
};

/** Not part of the first paint, and nobody waits for it. */
const letters = () => loadPart('letters', () => import('../../utils/log/returning/letters.ts'));

/** When a practice made things heavier: ground first, then offer quiet for the rest of the day. */
export function Heavier({ entryId, support, onSmaller, onDone }: Props) {
  const [step, setStep] = useState<'grounding' | 'rest' | 'unheard'>('grounding');
  useEffect(() => {
    if (entryId !== null && entryId !== unkeptId) return;
    letters()
      .then(({ hardMomentLogged }) => hardMomentLogged())
      .catch(() => {
        // A log that does not open says so in its own place; feet on the floor come first.
      });
  }, [entryId]);
  if (step === 'grounding') return <Grounding support={support} onDone={() => setStep('rest')} />;
  const rest = () => ask('rest', 'today').then(onDone, () => setStep('unheard'));
  return (
    <MessageScreen
      title={words.restOffer.title}
      body={step === 'unheard' ? words.restOffer.unheard : words.restOffer.body}
      more={support}
    >
      <Button onClick={rest}>{words.restOffer.rest}</Button>
      <Button onClick={onDone}>{words.restOffer.leave}</Button>
      <Button onClick={onSmaller}>{words.restOffer.smaller}</Button>
    </MessageScreen>
  );
}
