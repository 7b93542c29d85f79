import type { Helpline } from '../../utils/support/helpline-rows.ts';
import { displayNames, listText } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/support.ts';
import { DialNumber } from './dial-number.tsx';
import { LinkOut } from './link-out.tsx';
import { SourceLine } from './source-line.tsx';
import styles from './support-panel.module.css';

type Props = { row: Helpline; onSaid: (said: string) => void };

/** One country's own helpline: the numbers first, then when, then where they were read. */
export function HelplineCard({ row, onSaid }: Props) {
  const names = displayNames('language');
  const languages = row.languages?.map((code) => names.of(code) ?? code);
  return (
    <section class={styles.card}>
      <p class={styles.small}>{words.kinds[row.kind]}</p>
      <h2 class={styles.name}>{row.name}</h2>
      <ul class={styles.numbers}>
        {row.lines.map(({ number, ways }) => (
          <DialNumber
            key={number}
            number={number}
            about={ways.map((way) => words.ways[way]).join(words.and)}
            calls={ways.includes('call')}
            onSaid={onSaid}
          />
        ))}
      </ul>
      {row.hours === null ? null : (
        <p>{row.hours === 'always' ? words.always : words.between(row.hours)}</p>
      )}
      {languages ? <p>{words.languages({ names: listText(languages) })}</p> : null}
      {row.chat ? <LinkOut to={row.chat}>{words.chat}</LinkOut> : null}
      <SourceLine {...row} />
    </section>
  );
}
