import { useId } from 'preact/hooks';
import { longestOccasion, longestPlan } from '../../utils/log/after-words/after-words.ts';
import type { AfterSettings, Occasion } from '../../utils/schedule/types.ts';
import { words } from '../../utils/words/storage/after.ts';
import { Button } from '../controls/button.tsx';
import { ownWords } from '../controls/own-words.ts';
import { Select } from '../controls/select.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { lengths } from '../settings/duration-text.ts';
import { TimeField } from '../settings/time-field.tsx';
import { GuardedField } from '../support/guarded-field.tsx';
import { isTime, kindOf, leadText } from './after-sentence.ts';
import styles from './after-settings.module.css';
import type { AfterInPage } from './use-after-words.ts';

const breaks = [5, 10, 15, 20, 30, 45, 60, 90];

type Props = {
  occasion: Occasion;
  after: AfterSettings;
  /** Absent where one's own words are not to be seen. */
  own: AfterInPage | null;
  onChange: (after: AfterSettings) => void;
  onRemove: () => void;
};

/** One thing of the day: when a pause comes after it, and what the person will do then. */
export function OccasionCard({ occasion, after, own, onChange, onRemove }: Props) {
  const heading = useId();
  const kind = kindOf(occasion);
  const name = isTime(occasion) ? (own?.words[`${occasion} name`].trim() ?? '') : '';
  const title = name === '' ? words.titles[kind] : name;
  return (
    <section class={styles.card} aria-labelledby={heading}>
      <div class={styles.head}>
        <h4 id={heading} class={styles.title} {...(name === '' ? {} : ownWords(name))}>
          {title}
        </h4>
        <Button look="quiet" aria-label={words.removeOne({ title })} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      <p class={styles.small}>{words.tells[kind]}</p>
      {isTime(occasion) ? (
        <TimeField
          label={words.time}
          value={after.times[occasion] ?? '10:15'}
          onTime={(time) => onChange({ ...after, times: { ...after.times, [occasion]: time } })}
        />
      ) : null}
      {isTime(occasion) && own ? (
        <GuardedField
          label={words.name}
          value={own.words[`${occasion} name`]}
          longest={longestOccasion}
          onTyping={(text) => own.write({ [`${occasion} name`]: text })}
        />
      ) : null}
      {own ? (
        <GuardedField
          label={leadText(occasion, own.words)}
          value={own.words[occasion]}
          longest={longestPlan}
          onTyping={(text) => own.write({ [occasion]: text })}
        />
      ) : null}
      {occasion === 'break' ? (
        <Select
          label={words.breakIs}
          value={after.breakMinutes}
          options={lengths(breaks, after.breakMinutes)}
          onChoose={(breakMinutes) => onChange({ ...after, breakMinutes })}
        />
      ) : null}
      {occasion === 'firstTab' ? (
        <Toggle
          label={words.outsideHours}
          on={after.outsideHours}
          onChange={(outsideHours) => onChange({ ...after, outsideHours })}
        />
      ) : null}
    </section>
  );
}
