import { useContext } from 'preact/hooks';
import { hasOwnNewTab } from '../../utils/browser/leave.ts';
import { cardsChoices, type Settings } from '../../utils/settings/settings.ts';
import { words as atWork } from '../../utils/words/settings/at-work.ts';
import { words } from '../../utils/words/settings.ts';
import { words as myWords } from '../../utils/words/storage/my-words.ts';
import { Choices } from '../controls/choices.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { addressOf } from '../log/use-log-route.ts';
import { Setting } from './frame/setting.tsx';
import { ShownContext } from './frame/settings-shown.ts';
import styles from './hold-settings.module.css';

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** Whether a new tab shows a card, how often, and what stands above it. */
export function NewTabSettings({ settings, onChange }: Props) {
  const { policy } = useContext(ShownContext);
  const { newTab, newTabOncePerDay, newTabClock, newTabCards } = settings;
  const { show, once, clock, bar, off, elsewhere } = words.tab;
  if (policy.newTab === false) {
    return (
      <Setting id="newTab">
        <p>{atWork.newTab}</p>
      </Setting>
    );
  }
  return (
    <div class={styles.box}>
      <Setting id="newTab" paths={['newTab']} look="line">
        <Toggle label={show} on={newTab} onChange={(on) => onChange({ newTab: on })} />
      </Setting>
      {newTab ? (
        <>
          <Setting id="newTabOnce" paths={['newTabOncePerDay']} look="line">
            <Toggle
              label={once}
              on={newTabOncePerDay}
              onChange={(on) => onChange({ newTabOncePerDay: on })}
            />
          </Setting>
          <Setting id="newTabClock" paths={['newTabClock']} look="line">
            <Toggle
              label={clock}
              on={newTabClock}
              onChange={(on) => onChange({ newTabClock: on })}
            />
          </Setting>
          <Setting id="newTabCards" paths={['newTabCards']}>
            <Choices
              legend={myWords.choice.legend}
              look="segments"
              options={cardsChoices.map((value) => ({ value, name: myWords.choice[value] }))}
              chosen={newTabCards}
              onChoose={(chosen) => onChange({ newTabCards: chosen })}
            />
            <a class={styles.toWords} href={`log.html${addressOf('words')}`}>
              {myWords.title}
            </a>
          </Setting>
        </>
      ) : null}
      <p class={styles.hint}>{hasOwnNewTab() ? (newTab ? bar : off) : elsewhere}</p>
    </div>
  );
}
