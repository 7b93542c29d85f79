import { useId } from 'preact/hooks';
import { isNobody } from '../../utils/log/people/people.ts';
import { words } from '../../utils/words/storage/people.ts';
import { Toggle } from '../controls/toggle.tsx';
import { GuardedBox } from '../support/guarded-box.tsx';
import { PeopleList } from './people-list.tsx';
import styles from './people-page.module.css';
import { PeopleSheet } from './people-sheet.tsx';
import { usePeople } from './use-people.ts';

/** To write it. What is typed is kept at once; what is removed comes back by Undo. */
export function PeopleEdit({ hasLock }: { hasLock: boolean }) {
  const mine = usePeople();
  const about = useId();
  if (!mine) return null;
  return (
    <>
      {mine.problem ? (
        <p class={styles.problem} role="alert">
          {mine.problem}
        </p>
      ) : null}
      <PeopleList mine={mine} />
      <section class={styles.part}>
        <h2 class={styles.heading}>{words.helped}</h2>
        <p id={about} class={styles.small}>
          {words.helpedAbout}
        </p>
        <GuardedBox
          label={words.helped}
          labelHidden
          describedBy={about}
          rows={5}
          value={mine.helpedText}
          onText={mine.writeHelped}
        />
      </section>
      <section class={styles.part}>
        <h2 class={styles.heading}>{words.locked.title}</h2>
        <Toggle label={words.locked.label} on={mine.readable} onChange={mine.chooseReadable} />
        <p class={styles.small}>
          {mine.readable ? words.locked.on : words.locked.off}
          {hasLock ? '' : ` ${words.locked.none}`}
        </p>
      </section>
      {isNobody(mine) ? null : <PeopleSheet people={mine.people} helped={mine.helped} />}
    </>
  );
}
