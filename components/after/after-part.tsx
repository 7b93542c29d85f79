import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { setOccasions } from '../../utils/schedule/occasions.ts';
import {
  type AfterSettings as After,
  eventOccasions,
  type Occasion,
  timeOccasions,
} from '../../utils/schedule/types.ts';
import { listText } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/storage/after.ts';
import { Button } from '../controls/button.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { isTime, kindOf } from './after-sentence.ts';
import styles from './after-settings.module.css';
import { OccasionCard } from './occasion-card.tsx';
import { useAfterSeen } from './use-after-seen.ts';
import { type AfterInPage, useAfterWords } from './use-after-words.ts';

type Props = { after: After; onChange: (after: After) => void };
/** What was removed, and all that comes back with it. */
type Gone = { occasion: Occasion; time: string | undefined; plan: string; name: string };

/** What pauses come after: to add, to change and to remove, each with its own sentence. */
export function AfterPart(props: Props) {
  const seen = useAfterSeen();
  // What holds stands at once; boxes wait until it is known what may be seen.
  if (seen === null) return <p class={styles.holds}>{holdsText(chosenIn(props.after))}</p>;
  if (seen.at === 'seen') return <WithWords {...props} />;
  return <Occasions {...props} own={null} closed={seen.at} />;
}

/** Where words may be read they may be written. */
function WithWords(props: Props) {
  const own = useAfterWords();
  return own ? <Occasions {...props} own={own} closed={null} /> : null;
}

function Occasions({
  after,
  onChange,
  own,
  closed,
}: Props & { own: AfterInPage | null; closed: 'locked' | 'hidden' | null }) {
  const [gone, setGone] = useState<Gone | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus === null) return;
    const box = place.current?.querySelector<HTMLElement>(`[data-occasion="${focus}"]`);
    (box?.querySelector<HTMLElement>('input') ?? box?.querySelector('button') ?? box)?.focus();
    setFocus(null);
  }, [focus]);
  const chosen = chosenIn(after);
  const free = timeOccasions.find(
    (slot) => after.times[slot] === undefined && gone?.occasion !== slot,
  );
  const offered: Occasion[] = [
    ...eventOccasions.filter((one) => !after.on.includes(one) && gone?.occasion !== one),
    ...(free ? [free] : []),
  ];
  const add = (occasion: Occasion) => {
    setGone(null);
    onChange(withOccasion(after, occasion, '10:15'));
    setFocus(occasion);
  };
  const remove = (occasion: Occasion) => {
    const time = isTime(occasion) ? after.times[occasion] : undefined;
    const name = isTime(occasion) ? (own?.words[`${occasion} name`] ?? '') : '';
    setGone({ occasion, time, plan: own?.words[occasion] ?? '', name });
    onChange(withoutOccasion(after, occasion));
    own?.write(
      isTime(occasion) ? { [occasion]: '', [`${occasion} name`]: '' } : { [occasion]: '' },
    );
    setFocus(occasion);
  };
  const undo = ({ occasion, time, plan, name }: Gone) => {
    onChange(withOccasion(after, occasion, time ?? '10:15'));
    own?.write(
      isTime(occasion) ? { [occasion]: plan, [`${occasion} name`]: name } : { [occasion]: plan },
    );
    setGone(null);
    setFocus(occasion);
  };
  const shown = [...eventOccasions, ...timeOccasions].filter(
    (one) => chosen.includes(one) || gone?.occasion === one,
  );
  return (
    <div ref={place} class={styles.after}>
      <p class={styles.holds}>{holdsText(chosen)}</p>
      {own?.problem ? <p role="alert">{own.problem}</p> : null}
      {closed ? (
        <p class={styles.small}>
          {words[closed]} {closed === 'locked' ? <a href="/log.html#lock">{words.unlock}</a> : null}
        </p>
      ) : null}
      <ul class={styles.list}>
        {shown.map((occasion) => (
          <li key={occasion} data-occasion={occasion} tabIndex={-1}>
            {chosen.includes(occasion) ? (
              <OccasionCard
                occasion={occasion}
                after={after}
                own={own}
                onChange={onChange}
                onRemove={() => remove(occasion)}
              />
            ) : gone ? (
              <div class={styles.gone}>
                <span role="status">
                  {words.removed({ title: words.titles[kindOf(occasion)] })}
                </span>
                <Button look="quiet" onClick={() => undo(gone)}>
                  {words.undo}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {offered.length > 0 ? (
        <fieldset class={styles.add}>
          <legend class={styles.small}>{words.add}</legend>
          {offered.map((occasion) => (
            <Button key={occasion} onClick={() => add(occasion)}>
              {words.names[kindOf(occasion)]}
            </Button>
          ))}
        </fieldset>
      ) : null}
      {after.on.includes('break') || after.on.includes('call') ? (
        <Toggle
          label={words.eachTime}
          on={after.eachTime}
          onChange={(eachTime) => onChange({ ...after, eachTime })}
        />
      ) : null}
      {own && chosen.length > 0 ? <p class={styles.small}>{words.private}</p> : null}
    </div>
  );
}

function chosenIn(after: After): Occasion[] {
  const slots = setOccasions(after).map(([slot]) => slot);
  return [...eventOccasions.filter((one) => after.on.includes(one)), ...slots];
}

function holdsText(chosen: readonly Occasion[]): string {
  const names = [...new Set(chosen.map((one) => words.names[kindOf(one)]))];
  return names.length === 0 ? words.none : words.holds({ list: listText(names) });
}

function withOccasion(after: After, occasion: Occasion, time: string): After {
  return isTime(occasion)
    ? { ...after, times: { ...after.times, [occasion]: time } }
    : { ...after, on: [...after.on, occasion] };
}

function withoutOccasion(after: After, occasion: Occasion): After {
  if (!isTime(occasion)) return { ...after, on: after.on.filter((one) => one !== occasion) };
  const { [occasion]: _, ...times } = after.times;
  return { ...after, times };
}
