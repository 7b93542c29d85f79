import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import { words } from '../../utils/words/pause.ts';
import { Button } from '../controls/button.tsx';
import { Grounding } from './grounding.tsx';
import { MessageScreen } from './message-screen.tsx';

type Props = { support: ComponentChildren; onDone: () => void };

/** When a practice made things heavier: ground first, then offer quiet for the rest of the day. */
export function Heavier({ support, onDone }: Props) {
  const [step, setStep] = useState<'grounding' | 'rest' | 'unheard'>('grounding');
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
    </MessageScreen>
  );
}
