import { stepsOf } from '../../../utils/practice/letter.ts';
import { words } from '../../../utils/words/practice/letter.ts';
import { Button } from '../../controls/button.tsx';
import { LiveText } from '../../controls/live-text.tsx';
import { useMayKeep } from '../../keeping/use-keeping.ts';
import { PracticeFrame } from '../frame/practice-frame.tsx';
import { goesOn } from '../frame/use-go-on.ts';
import { LeftOut } from '../left-out.tsx';
import type { PracticeProps } from '../practice-props.ts';
import { Begin } from './begin.tsx';
import { Feet } from './feet.tsx';
import styles from './letter.module.css';
import { LetterPage } from './page.tsx';
import { Returning } from './returning.tsx';
import { useLetter } from './use-letter.ts';
import { useSoftTime } from './use-soft-time.ts';
import { useStaysInLog } from './use-stays-in-log.ts';

/** A letter to oneself: four questions, a blank page, or one of seven. It ends on the floor. */
export function Practice(props: PracticeProps) {
  const mayKeep = useMayKeep();
  const { choices, onLeave, onSupport } = props;
  const letter = useLetter(props);
  const { ready, fields, change, step, back } = letter;
  const writing = step === 'begin' || step === 'returns' || step === 'feet' ? null : step;
  const written = writing === null ? '' : fields[writing].trim();
  const over = useSoftTime(fields.minutes, writing !== null);
  const stays = useStaysInLog(step === 'returns' ? letter.text : null);
  const time = over ? words.time.over : words.time.about;
  // Another step has another button: a key held down presses only the one it was on.
  const foot = {
    begin: (
      <Button key={step} look="primary" {...goesOn} onClick={letter.next}>
        {words.begin.start}
      </Button>
    ),
    writing: (
      <Button
        key={step}
        look={written === '' ? 'quiet' : 'primary'}
        {...goesOn}
        onClick={letter.next}
      >
        {written === '' ? words.skip : words.next}
      </Button>
    ),
    returns: (
      <>
        <Button look="quiet" onClick={letter.leaveOut}>
          {words.returns.leaveOut}
        </Button>
        <Button
          key={step}
          look="primary"
          {...goesOn}
          aria-disabled={stays === null}
          onClick={() => stays !== null && letter.keep(stays)}
        >
          {mayKeep ? words.returns.keep : words.next}
        </Button>
      </>
    ),
    feet: (
      <Button key={step} look="primary" {...goesOn} onClick={letter.finish}>
        {words.feet.done}
      </Button>
    ),
  };
  if (letter.isLeftOut) return <LeftOut {...props} label={words.name} onUndo={letter.undo} />;
  const steps = stepsOf(fields.kind);
  return (
    <PracticeFrame
      label={words.name}
      {...(step === 'feet'
        ? {}
        : {
            step: { index: steps.indexOf(step), of: steps.length },
            back: back
              ? { name: words.back, onBack: back }
              : { name: words.leave, onBack: onLeave },
          })}
      onStop={letter.stop}
      onHeavier={letter.heavier}
      onSupport={onSupport}
      foot={ready ? foot[writing ? 'writing' : (step as 'begin' | 'returns' | 'feet')] : null}
    >
      {ready && step === 'begin' ? <Begin fields={fields} onChange={change} /> : null}
      {ready && writing ? (
        <>
          <LetterPage
            key={step}
            step={writing}
            fields={fields}
            onChange={change}
            dear={choices.dearName}
          />
          <p data-aside class={styles.time} aria-hidden="true">
            {time[fields.minutes]}
          </p>
          <LiveText text={time[fields.minutes]} />
        </>
      ) : null}
      {step === 'returns' ? (
        <Returning
          fields={fields}
          onChange={change}
          today={letter.today}
          stays={stays}
          dayNeeded={letter.dayNeeded}
        />
      ) : null}
      {letter.problem ? (
        <p class={styles.problem} role="alert">
          {letter.problem}
        </p>
      ) : null}
      {step === 'feet' ? (
        <Feet choices={choices} returnsOn={fields.returnsOn} today={letter.today} />
      ) : null}
    </PracticeFrame>
  );
}
