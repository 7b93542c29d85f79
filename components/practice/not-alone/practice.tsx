import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../utils/cards/deck.ts';
import { firstShared, nextShared } from '../../../utils/cards/shared-cards.ts';
import { contentLanguage } from '../../../utils/language/content.ts';
import { type NotAloneStep, notAloneSteps } from '../../../utils/practice/not-alone.ts';
import { words as cardWords } from '../../../utils/words/content/cards.ts';
import { words } from '../../../utils/words/practice/not-alone.ts';
import { Button } from '../../controls/button.tsx';
import { useMayKeep } from '../../keeping/use-keeping.ts';
import { GuardedBox } from '../../support/guarded-box.tsx';
import { PracticeFrame } from '../frame/practice-frame.tsx';
import { goesOn } from '../frame/use-go-on.ts';
import { LeftOut } from '../left-out.tsx';
import type { PracticeProps } from '../practice-props.ts';
import { StepTitle } from '../step-title.tsx';
import { OwnWords } from './own-words.tsx';
import styles from './practice.module.css';
import { SharedCard } from './shared-card.tsx';
import { Situations } from './situations.tsx';
import { useNotAlone } from './use-not-alone.ts';
import { useOwnWords } from './use-own-words.ts';

/** Not alone: this moment among everyone who has had it, and a line for one of them. */
export function Practice(props: PracticeProps) {
  const mayKeep = useMayKeep();
  const [day] = useState(() => Temporal.Now.plainDateISO().toString());
  const notAlone = useNotAlone(props);
  const { ready, step, card, text, waiting, change, keep, keeping, problem } = notAlone;
  if (!ready) return null;
  if (notAlone.isLeftOut) return <LeftOut {...props} label={words.name} onUndo={notAlone.undo} />;

  const index = notAloneSteps.indexOf(step);
  const before = notAloneSteps[index - 1];
  const go = (to: NotAloneStep) => change({ step: to });
  const foot = {
    situation: () => null,
    card: () => (
      <>
        <span class={styles.another}>
          <Button look="quiet" onClick={() => card && change({ cardId: nextShared(card) })}>
            {words.another}
          </Button>
        </span>
        <Button look="primary" {...goesOn} onClick={() => go('line')}>
          {words.next}
        </Button>
      </>
    ),
    line: () =>
      waiting ? (
        <>
          <Button look="quiet" onClick={notAlone.leaveOut} disabled={keeping}>
            {words.leaveOut}
          </Button>
          <Button look="primary" {...goesOn} onClick={keep} aria-disabled={keeping}>
            {mayKeep ? words.keep : words.done}
          </Button>
        </>
      ) : (
        <Button look="primary" {...goesOn} onClick={keep}>
          {words.done}
        </Button>
      ),
  };
  return (
    <PracticeFrame
      label={words.name}
      step={{ index, of: notAloneSteps.length }}
      back={{
        name: before ? words.back : words.leave,
        onBack: before ? () => go(before) : props.onLeave,
      }}
      onStop={props.onStop}
      onHeavier={props.onHeavier}
      onSupport={props.onSupport}
      foot={foot[step]()}
    >
      {step === 'situation' ? (
        <Situations
          onChoose={(situation) => change({ step: 'card', cardId: firstShared(situation, day) })}
        />
      ) : null}
      {step === 'card' && card ? <CardStep card={card} day={day} /> : null}
      {step === 'line' && card ? (
        <LineStep card={card} text={text} onText={(fresh) => change({ text: fresh })} />
      ) : null}
      {problem ? (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </PracticeFrame>
  );
}

function CardStep({ card, day }: { card: Card; day: string }) {
  const own = useOwnWords(card.situation, day);
  return (
    <SharedCard card={card}>
      <OwnWords own={own} today={day} />
    </SharedCard>
  );
}

type LineProps = {
  card: Card;
  text: string;
  onText: (text: string) => void;
};

/** The card stays in view above the line. */
function LineStep({ card, text, onText }: LineProps) {
  const title = useId();
  const shared = useId();
  // Where nothing is kept the box says so itself.
  const mayKeep = useMayKeep();
  const hint = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // The caret goes behind what is already there.
  useLayoutEffect(() => {
    const end = box.current?.value.length ?? 0;
    box.current?.focus();
    box.current?.setSelectionRange(end, end);
  }, []);
  return (
    <>
      <p id={shared} data-aside class={styles.card} {...contentLanguage('cards')}>
        {cardWords[card.id]}
      </p>
      <StepTitle id={title} look="small" takesFocus={false}>
        {words.lineTitle}
      </StepTitle>
      <GuardedBox
        label={words.line}
        labelHidden
        value={text}
        onText={onText}
        describedBy={`${title} ${shared} ${hint}`}
        boxRef={box}
        rows={3}
      />
      <p id={hint} data-aside class={styles.hint}>
        {mayKeep ? words.hint : null}
      </p>
    </>
  );
}
