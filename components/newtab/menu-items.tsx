import { useState } from 'preact/hooks';
import { hasOwnNewTab } from '../../utils/browser/leave.ts';
import { type Situation, situations } from '../../utils/cards/deck.ts';
import { noteChoice } from '../../utils/stores/new-tab-choice.ts';
import { words } from '../../utils/words/newtab/menu.ts';
import { words as notAlone } from '../../utils/words/practice/not-alone.ts';
import { Button } from '../controls/button.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { ThemeChoice } from '../theme/theme-choice.tsx';
import { leaveNewTab } from './card-wanted.ts';
import styles from './menu.module.css';
import { useNewTab } from './use-new-tab.ts';

type Props = {
  onAbout: (situation: Situation | null) => void;
  /** It is to close. */
  onDone: () => void;
};

/** What the menu of the new tab offers. */
export function MenuItems({ onAbout, onDone }: Props) {
  const { choice, change } = useNewTab();
  const [asking, setAsking] = useState(false);
  const about = (situation: Situation | null) => {
    onAbout(situation);
    onDone();
  };
  if (asking) {
    return (
      <>
        <p class={styles.question}>{words.about.question}</p>
        <ul class={styles.situations}>
          {situations.map((situation) => (
            <li key={situation}>
              <button type="button" class={styles.item} onClick={() => about(situation)}>
                {notAlone.situations[situation]}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class={styles.item} onClick={() => about(null)}>
          {words.about.nothing}
        </button>
      </>
    );
  }
  const switchOff = async () => {
    await change({ newTab: false });
    if (!choice) return;
    // The next new tab is to know it at once.
    noteChoice({ ...choice, newTab: false });
    leaveNewTab('pressed');
  };
  return (
    <>
      <button
        type="button"
        class={styles.item}
        aria-expanded={false}
        onClick={() => setAsking(true)}
      >
        {words.about.open}
      </button>
      <ThemeChoice />
      {choice ? (
        <>
          <Toggle
            label={words.clock}
            on={choice.newTabClock}
            onChange={(on) => void change({ newTabClock: on })}
          />
          <Toggle
            label={words.first}
            on={choice.newTabOncePerDay}
            onChange={(on) => void change({ newTabOncePerDay: on })}
          />
        </>
      ) : null}
      <div class={styles.off}>
        <Button onClick={() => void switchOff()}>{words.off}</Button>
        <p>{hasOwnNewTab() ? words.comesBack : words.emptyPage}</p>
      </div>
    </>
  );
}
