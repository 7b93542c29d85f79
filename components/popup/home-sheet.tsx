import { useEffect, useRef } from 'preact/hooks';
import type { PageName } from '../../utils/browser/open-page.ts';
import type { PracticeName } from '../../utils/practice/practices.ts';
import { words } from '../../utils/words/popup.ts';
import { useEscape } from '../practice/frame/use-escape.ts';
import { HomeLine, HomeLines } from './home-line.tsx';
import styles from './home-sheet.module.css';
import { NudgesSection } from './nudges-section.tsx';
import type { Nudges } from './use-nudges.ts';

type Props = Nudges & {
  off?: readonly PracticeName[];
  onBegin: (practice: PracticeName) => void;
  onWays: () => void;
  onOpen: (page: PageName) => void;
  onClose: () => void;
};

/** What else there is, over the lines of the home: how the nudges stand, and other ways. */
export function HomeSheet(props: Props) {
  const { takeable, off = [], onBegin, onWays, onOpen, onClose } = props;
  const sheet = useRef<HTMLDivElement>(null);
  useEscape(onClose);
  useEffect(() => {
    // A press beside it closes it, as a second one on what opened it does.
    const onPress = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('[data-sheet]')) return;
      if (!sheet.current?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [onClose]);
  const { practices } = words;
  const isOff = off.includes('three-parts');
  return (
    <div ref={sheet} id="home-sheet" class={styles.sheet}>
      <NudgesSection {...props} onDone={onClose} />
      <HomeLines>
        {takeable ? (
          <HomeLine
            id="last-nudge"
            name={words.takeLast({ time: takeable })}
            onPress={() => onBegin('hand-on-heart')}
          />
        ) : null}
        <HomeLine
          id="three-parts"
          name={practices['three-parts'].name}
          about={isOff ? words.switchedOff : practices['three-parts'].about}
          isOff={isOff}
          onPress={() => onBegin('three-parts')}
        />
        <HomeLine
          id="another-way"
          name={words.anotherWay}
          about={words.anotherWayAbout}
          onPress={onWays}
        />
        <HomeLine id="why" name={words.why} onPress={() => onOpen('why')} />
      </HomeLines>
    </div>
  );
}
