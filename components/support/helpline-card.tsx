import type { Helpline } from '../../utils/support/helpline-rows.ts';
import { displayNames, listText, monthName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/support.ts';
import { CopyNumber } from './copy-number.tsx';
import { LinkOut } from './link-out.tsx';
import styles from './support-panel.module.css';

type Props = { row: Helpline; onSaid: (said: string) => void };

/** One country's own helpline: the numbers first, then when, then where they were read. */
export function HelplineCard({ row, onSaid }: Props) {
  const names = displayNames('language');
  const languages = row.languages?.map((code) => names.of(code) ?? code);
  return (
    <div class={styles.card}>
      <h2 class={styles.name}>{row.name}</h2>
      <ul class={styles.numbers}>
        {row.lines.map(({ number, ways }) => (
          <li key={number} class={styles.line}>
            <span class={styles.number}>{number}</span>
            <span class={styles.way}>{ways.map((way) => words.ways[way]).join(words.and)}</span>
            <CopyNumber number={number} onSaid={onSaid} />
          </li>
        ))}
      </ul>
      {row.hours === 'always' ? <p>{words.always}</p> : null}
      {languages ? <p>{words.languages({ names: listText(languages) })}</p> : null}
      {row.chat ? <LinkOut to={row.chat}>{words.chat}</LinkOut> : null}
      <p class={styles.danger}>
        {row.emergency ? words.emergency({ number: row.emergency }) : words.emergencyLocal}
      </p>
      <p class={styles.small}>
        {words.checked({ month: monthName(row.checked) })}{' '}
        <LinkOut to={row.source}>{words.source}</LinkOut>
      </p>
    </div>
  );
}
