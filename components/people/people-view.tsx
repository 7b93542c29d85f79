import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MyPeople } from '../../utils/log/people/people.ts';
import { words } from '../../utils/words/storage/people.ts';
import { ownWords } from '../controls/own-words.ts';
import { Page } from '../frame/page.tsx';
import { addressOf, logAddress } from '../log/use-log-route.ts';
import people from '../support/people/people.module.css';
import { PersonFacts } from '../support/people/person-facts.tsx';
import { usePeopleSeen } from '../support/people/use-people-seen.ts';
import { PeopleEdit } from './people-edit.tsx';
import styles from './people-page.module.css';
import { PeopleSheet } from './people-sheet.tsx';

type Props = {
  /** How the lock stands. */
  lock: 'off' | 'open' | 'closed';
  /** What stands here while all of it is sealed. */
  closed: ComponentChildren;
};

/** One's own people, and what has helped before: to write, to read, and to print. */
export function PeopleView({ lock, closed }: Props) {
  const seen = usePeopleSeen();
  if (seen === null) return null;
  const isClosed = lock === 'closed';
  if (seen.at === 'locked' || (seen.at === 'hidden' && isClosed)) return isClosed ? closed : null;
  const isReadOnly = seen.at === 'seen' && seen.isLocked;
  return (
    <Page here="log" title={words.title} about={words.about}>
      <p class={styles.links}>
        <a href={logAddress}>{words.toLog}</a>
        {isReadOnly ? <a href={addressOf('lock')}>{words.locked.change}</a> : null}
      </p>
      {seen.at === 'hidden' ? <p>{words.hidden}</p> : null}
      {isReadOnly ? <ReadOnly seen={seen.people} /> : null}
      {seen.at === 'hidden' || isReadOnly ? null : <PeopleEdit hasLock={lock !== 'off'} />}
    </Page>
  );
}

/** Beside a locked log it is read, and changed by nobody who has not the passphrase. */
function ReadOnly({ seen }: { seen: MyPeople }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <h2 class={styles.heading}>{words.short}</h2>
      <ul class={styles.list}>
        {seen.people.map((person) => (
          <li key={person.id}>
            <article class={people.person}>
              <PersonFacts person={person} onSaid={setSaid} />
            </article>
          </li>
        ))}
      </ul>
      <p class={styles.said} role="status">
        {said}
      </p>
      {seen.helped ? (
        <article class={people.helped}>
          <h2 class={styles.heading}>{words.helped}</h2>
          <p class={people.words} {...ownWords(seen.helped.text)}>
            {seen.helped.text.trim()}
          </p>
        </article>
      ) : null}
      <PeopleSheet {...seen} />
    </>
  );
}
