import { emergencyFor } from '../../utils/support/helplines.ts';
import { words } from '../../utils/words/support.ts';
import { DialNumber } from './dial-number.tsx';
import { SourceLine } from './source-line.tsx';
import styles from './support-panel.module.css';

type Props = { country: string; onSaid: (said: string) => void };

/** The emergency numbers of a country; where none was read, nobody is told one. */
export function EmergencyCard({ country, onSaid }: Props) {
  const row = emergencyFor(country);
  return (
    <section class={styles.emergency}>
      <h2 class={styles.name}>{words.emergencyTitle}</h2>
      {row ? (
        <>
          <ul class={styles.numbers}>
            {row.numbers.map(({ number, service }) => (
              <DialNumber
                key={`${number} ${service}`}
                number={number}
                about={service ? words.services[service] : ''}
                calls
                onSaid={onSaid}
              />
            ))}
          </ul>
          <SourceLine {...row} />
        </>
      ) : (
        <p>{words.emergencyLocal}</p>
      )}
    </section>
  );
}
