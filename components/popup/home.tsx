import type { PageName } from '../../utils/browser/pages.ts';
import { type PracticeName, practices } from '../../utils/practice/practices.ts';
import { words } from '../../utils/words/popup.ts';
import { Mark } from '../controls/mark.tsx';
import { useScreen } from '../screen/activation-delay.ts';
import styles from './home.module.css';
import { NudgesSection } from './nudges-section.tsx';
import type { Nudges } from './use-nudges.ts';

type Props = Nudges & {
  /** Practices in which words of an earlier time are waiting. */
  waiting: readonly PracticeName[];
  /** As chosen in the settings; known from the last time before they are read. */
  noTouch: boolean;
  onBegin: (practice: PracticeName) => void;
  onOpen: (page: PageName) => void;
  onSupport: () => void;
};

const first = 'hand-on-heart' satisfies PracticeName;
const whole = 'three-parts' satisfies PracticeName;
const others = practices.map(({ name }) => name).filter((name) => name !== first && name !== whole);

type CardProps = { name: PracticeName; label: string; about: string; look: string | undefined };

/** One practice to begin: its name, and what it is about, both inside one button. */
function Card({
  name,
  label,
  about,
  look,
  onBegin,
  picture,
}: CardProps & { picture?: boolean; onBegin: Props['onBegin'] }) {
  return (
    <button
      type="button"
      class={look}
      aria-labelledby={`begin-${name}`}
      aria-describedby={`about-${name}`}
      onClick={() => onBegin(name)}
    >
      {picture ? (
        <span class={styles.picture}>
          <Mark />
        </span>
      ) : null}
      <span id={`begin-${name}`} class={styles.name}>
        {label}
      </span>
      <span id={`about-${name}`} class={styles.about}>
        {about}
      </span>
    </button>
  );
}

/** What the toolbar opens on: what could be kind now, and how the nudges stand. */
export function Home(props: Props) {
  const { invited, waiting, noTouch, onBegin, onOpen, onSupport } = props;
  const told = words.practices;
  useScreen('home');
  return (
    <main class={styles.home}>
      <div class={styles.middle}>
        <h1 class={styles.greeting}>{invited ? words.invited : words.greeting}</h1>
        <Card
          name={first}
          label={noTouch ? words.withoutTouch : told[first].name}
          about={told[first].about}
          look={styles.heart}
          picture
          onBegin={onBegin}
        />
        <div class={styles.others}>
          {others.map((name) => (
            <Card
              key={name}
              name={name}
              label={told[name].name}
              about={waiting.includes(name) ? words.resume : told[name].about}
              look={waiting.includes(name) ? `${styles.other} ${styles.waits}` : styles.other}
              onBegin={onBegin}
            />
          ))}
        </div>
        {props.takeable ? (
          <button type="button" class={styles.take} onClick={() => onBegin(first)}>
            {words.takeLast({ time: props.takeable })}
          </button>
        ) : (
          <button type="button" class={styles.take} onClick={() => onBegin(whole)}>
            {told[whole].name}
          </button>
        )}
        <NudgesSection {...props} />
      </div>
      <nav class={styles.foot} aria-label={words.more}>
        <button type="button" onClick={onSupport}>
          {words.support}
        </button>
        <button type="button" onClick={() => onOpen('log')}>
          {words.log}
        </button>
        <button type="button" onClick={() => onOpen('why')}>
          {words.why}
        </button>
        <button type="button" onClick={() => onOpen('settings')}>
          {words.settings}
        </button>
      </nav>
    </main>
  );
}
