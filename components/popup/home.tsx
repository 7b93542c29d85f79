import type { PracticeName } from '../../utils/practice/practices.ts';
import { words } from '../../utils/words/popup.ts';
import { words as practiceWords } from '../../utils/words/practice.ts';
import { Mark } from '../controls/mark.tsx';
import styles from './home.module.css';
import { NudgesSection } from './nudges-section.tsx';
import type { Nudges } from './use-nudges.ts';

type Props = Nudges & {
  /** Words of an earlier reframe are waiting. */
  reframeWaiting: boolean;
  onBegin: (practice: PracticeName) => void;
  onOpen: (page: 'log' | 'settings') => void;
};

/** What the toolbar opens on: two things to do, and how the nudges stand. */
export function Home(props: Props) {
  const { invited, reframeWaiting, onBegin, onOpen } = props;
  return (
    <main class={styles.home}>
      <h1 class={styles.greeting}>{invited ? words.invited : words.greeting}</h1>
      <button
        type="button"
        class={styles.heart}
        aria-labelledby="begin-heart"
        aria-describedby="about-heart"
        onClick={() => onBegin('hand-on-heart')}
      >
        <span class={styles.picture}>
          <Mark />
        </span>
        <span id="begin-heart" class={styles.name}>
          {practiceWords.handOnHeart.name}
        </span>
        <span id="about-heart" class={styles.about}>
          {practiceWords.handOnHeart.about}
        </span>
      </button>
      <button
        type="button"
        class={styles.reframe}
        aria-labelledby="begin-reframe"
        aria-describedby="about-reframe"
        onClick={() => onBegin('reframe')}
      >
        <span id="begin-reframe" class={styles.name}>
          {practiceWords.reframe.name}
        </span>
        <span id="about-reframe" class={styles.about}>
          {reframeWaiting ? words.resume : practiceWords.reframe.about}
        </span>
      </button>
      {props.takeable ? (
        <button type="button" class={styles.take} onClick={() => onBegin('hand-on-heart')}>
          {words.takeLast}
        </button>
      ) : null}
      <NudgesSection {...props} />
      <nav class={styles.foot}>
        <button type="button" onClick={() => onOpen('log')}>
          {words.log}
        </button>
        <button type="button" onClick={() => onOpen('settings')}>
          {words.settings}
        </button>
      </nav>
    </main>
  );
}
