import { isBlank } from '../../utils/log/entry/text.ts';
import type { MyPeople } from '../../utils/log/people/people.ts';
import { words } from '../../utils/words/storage/people.ts';
import { Button } from '../controls/button.tsx';
import { ownWords } from '../controls/own-words.ts';
import styles from './people-page.module.css';

/** All of it on one sheet of paper. On a screen it is not seen. */
export function PeopleSheet({ people, helped }: MyPeople) {
  return (
    <>
      <div class={styles.print}>
        <Button onClick={() => print()}>{words.print}</Button>
        <p class={styles.small}>{words.paper}</p>
      </div>
      <div class={styles.sheet}>
        <h2 class={styles.heading}>{words.title}</h2>
        {people.map(({ id, name, number, line }) => (
          <div key={id} class={styles.row}>
            <p class={styles.who} {...ownWords(name)}>
              {isBlank(name) ? words.someone : name.trim()}
            </p>
            <p class={styles.dial} {...ownWords(number)}>
              {number.trim()}
            </p>
            <p class={styles.about} {...ownWords(line)}>
              {line.trim()}
            </p>
          </div>
        ))}
        {helped ? (
          <div class={styles.row}>
            <p class={styles.small}>{words.helped}</p>
            <p class={styles.words} {...ownWords(helped.text)}>
              {helped.text.trim()}
            </p>
          </div>
        ) : null}
      </div>
    </>
  );
}
