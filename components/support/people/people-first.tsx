import { useEffect, useRef } from 'preact/hooks';
import type { MyPeople } from '../../../utils/log/people/people.ts';
import { mayHavePeople } from '../../../utils/stores/people-hint.ts';
import { words } from '../../../utils/words/storage/people.ts';
import { ownWords } from '../../controls/own-words.ts';
import { AddPeople } from '../add-people.tsx';
import panel from '../support-panel.module.css';
import styles from './people.module.css';
import { PersonFacts } from './person-facts.tsx';
import { usePeopleSeen } from './use-people-seen.ts';

type Props = {
  onSaid: (said: string) => void;
  /** What stands here is known now. */
  onKnown: () => void;
};

/** One's own people above the helplines, as far as they may be seen now. */
export function PeopleFirst({ onSaid, onKnown }: Props) {
  const seen = usePeopleSeen();
  const known = useRef(onKnown);
  known.current = onKnown;
  const isKnown = seen !== null;
  useEffect(() => {
    if (isKnown) known.current();
  }, [isKnown]);
  switch (seen?.at) {
    case undefined:
      // As before this was there: what stands here does not go and come again.
      return mayHavePeople() ? null : <AddPeople />;
    case 'seen':
      return <Shown people={seen.people} onSaid={onSaid} />;
    case 'locked':
      return (
        <p class={panel.small}>
          {words.locked.sealed}{' '}
          <a href="log.html#people" target="_blank" rel="noopener noreferrer">
            {words.locked.unlock}
          </a>
        </p>
      );
    default:
      return <AddPeople />;
  }
}

type ShownProps = Pick<Props, 'onSaid'> & { people: MyPeople };

function Shown({ people: { people, helped }, onSaid }: ShownProps) {
  return (
    <section class={styles.first}>
      {people.length === 0 ? null : <h2 class={panel.name}>{words.short}</h2>}
      {people.map((person) => (
        <article key={person.id} class={styles.person}>
          <PersonFacts person={person} onSaid={onSaid} />
        </article>
      ))}
      {helped ? (
        <article class={styles.helped}>
          <h2 class={panel.name}>{words.helped}</h2>
          <p class={styles.words} {...ownWords(helped.text)}>
            {helped.text.trim()}
          </p>
        </article>
      ) : null}
      <p class={panel.small}>
        <a href="log.html#people" target="_blank" rel="noopener noreferrer">
          {words.edit}
        </a>
      </p>
    </section>
  );
}
