import { useState } from 'preact/hooks';
import { hasOwnNewTab } from '../../utils/browser/leave.ts';
import { type Situation, situations } from '../../utils/cards/deck.ts';
import { words } from '../../utils/words/newtab/menu.ts';
import { words as notAlone } from '../../utils/words/practice/not-alone.ts';
import { Button } from '../controls/button.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { ThemeChoice } from '../theme/theme-choice.tsx';
import styles from './menu.module.css';
import { switchCardOff } from './switch-off.ts';
import { useNewTab } from './use-new-tab.ts';

type Props = {
  onAbout: (situation: Situation | null) => void;
  onClock: (on: boolean) => void;
  /** It is to close. */
  onDone: () => void;
};

/** What the menu of the new tab offers. */
export function MenuItems({ onAbout, onClock, onDone }: Props) {
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
            onChange={(on) => {
              onClock(on);
              void change({ newTabClock: on });
            }}
          />
          <Toggle
            label={words.first}
            on={choice.newTabOncePerDay}
            onChange={(on) => void change({ newTabOncePerDay: on })}
          />
        </>
      ) : null}
      <div class={styles.off}>
        <Button onClick={() => void switchCardOff()}>{words.off}</Button>
        <p>{hasOwnNewTab() ? words.comesBack : words.emptyPage}</p>
      </div>
    </>
  );
}
