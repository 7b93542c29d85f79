import { helplineFor } from '../../utils/support/helplines.ts';
import { words } from '../../utils/words/support.ts';
import styles from './support-line.module.css';

type Props = {
  country: string;
  /** All of it, with a way back. */
  onMore: () => void;
};

/** Support in one line: the number where a country was chosen, and the way to all of it. */
export function SupportLine({ country, onMore }: Props) {
  const row = helplineFor(country);
  return (
    <p class={styles.line}>
      {row ? (
        <span>{words.line.number({ name: row.name, number: row.lines[0].number })}</span>
      ) : null}
      <button type="button" class={styles.more} onClick={onMore}>
        {words.line.more}
      </button>
    </p>
  );
}
