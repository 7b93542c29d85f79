import { isBlank } from '../../../utils/log/entry/text.ts';
import type { PersonWords } from '../../../utils/log/people/people.ts';
import { ownWords } from '../../controls/own-words.ts';
import { DialNumber } from '../dial-number.tsx';
import styles from './people.module.css';

type Props = { person: PersonWords; onSaid: (said: string) => void };

/** Somebody's name, number and line, as far as they were written. */
export function PersonFacts({ person: { name, number, line }, onSaid }: Props) {
  return (
    <>
      {isBlank(name) ? null : (
        <h3 class={styles.name} {...ownWords(name)}>
          {name.trim()}
        </h3>
      )}
      {isBlank(number) ? null : (
        <ul class={styles.numbers}>
          <DialNumber
            number={number.trim()}
            about=""
            calls={isDialled(number)}
            own
            onSaid={onSaid}
          />
        </ul>
      )}
      {isBlank(line) ? null : (
        <p class={styles.line} {...ownWords(line)}>
          {line.trim()}
        </p>
      )}
    </>
  );
}

/** Digits and what stands between them; a name on some service is none, and can still be copied. */
function isDialled(number: string): boolean {
  return /^[\d\s+()\-–./*#]+$/u.test(number) && (number.match(/\d/gu)?.length ?? 0) >= 3;
}
