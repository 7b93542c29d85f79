import { useState } from 'preact/hooks';
import { lengthFor } from '../../../utils/practice/breath-patterns.ts';
import {
  anchors,
  type PracticeChoices,
  patternNames,
  pauseLengths,
  touches,
} from '../../../utils/practice/choices.ts';
import type { PracticeName } from '../../../utils/practice/practices.ts';
import { words } from '../../../utils/words/practice/hand-on-heart-choices.ts';
import { Choices } from '../../controls/choices.tsx';
import { LiveText } from '../../controls/live-text.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import { ChoiceLink, ChoiceRow } from './choice-row.tsx';
import styles from './exercise-choices.module.css';

type Props = {
  choices: PracticeChoices;
  onChoices: (change: Partial<PracticeChoices>) => void;
  /** Absent where there are no other practices. */
  onOther?: (practice: PracticeName) => void;
};

type Row = 'length' | 'touch' | 'anchor' | 'pattern';

/** Other ways to be here. Each says what it is; one at a time opens. */
export function ExerciseChoices({ choices, onChoices, onOther }: Props) {
  const { pauseSeconds, touch, anchor, pattern, noBreath, noTouch, box, tone } = choices;
  const [open, setOpen] = useState<Row | null>(null);
  const breathes = anchor === 'breath';
  const row = (name: Row, value: string) => ({
    name: words[name],
    value,
    open: open === name,
    onToggle: () => setOpen(open === name ? null : name),
  });
  return (
    <div class={styles.ways}>
      <ChoiceRow {...row('length', words.lengths[pauseSeconds])}>
        <Choices
          legend={words.length}
          legendHidden
          look="segments"
          options={pauseLengths.map((value) => ({ value, name: words.lengths[value] }))}
          chosen={pauseSeconds}
          onChoose={(value) => onChoices({ pauseSeconds: value })}
        />
      </ChoiceRow>
      {noTouch ? null : (
        <ChoiceRow {...row('touch', words.touches[touch])}>
          <Choices
            legend={words.touch}
            legendHidden
            look="segments"
            options={touches.map((value) => ({ value, name: words.touches[value] }))}
            chosen={touch}
            onChoose={(value) => onChoices({ touch: value })}
          />
        </ChoiceRow>
      )}
      <ChoiceRow {...row('anchor', words.anchors[anchor])}>
        <Choices
          legend={words.anchor}
          legendHidden
          look="segments"
          options={anchors
            .filter((value) => !noBreath || value !== 'breath')
            .map((value) => ({ value, name: words.anchors[value] }))}
          chosen={anchor}
          onChoose={(value) => onChoices({ anchor: value })}
        />
      </ChoiceRow>
      {breathes ? (
        <ChoiceRow {...row('pattern', words.patterns[pattern])}>
          <Choices
            legend={words.pattern}
            legendHidden
            look="segments"
            options={patternNames
              .filter((value) => box || value !== 'box')
              .map((value) => ({ value, name: words.patterns[value] }))}
            chosen={pattern}
            onChoose={(value) => {
              const seconds = lengthFor[value];
              onChoices({ pattern: value, ...(seconds ? { pauseSeconds: seconds } : {}) });
            }}
          />
          <p class={styles.about} aria-hidden="true">
            {words.abouts[pattern]}
          </p>
          <LiveText text={words.abouts[pattern]} />
        </ChoiceRow>
      ) : null}
      {onOther ? (
        <>
          <ChoiceLink
            name={words.parts}
            value={words.partsAbout}
            onPress={() => onOther('three-parts')}
          />
          <ChoiceLink
            name={words.small}
            value={words.smallAbout}
            onPress={() => onOther('small-steps')}
          />
        </>
      ) : null}
      {/* While one is open it has the room for itself: nothing here ever needs a scroll bar. */}
      {breathes && open === null ? (
        <>
          <Toggle label={words.tone} on={tone} onChange={(on) => onChoices({ tone: on })} />
          <p class={styles.about}>{words.safe}</p>
        </>
      ) : null}
    </div>
  );
}
