import { monthName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/support.ts';
import { LinkOut } from './link-out.tsx';
import styles from './support-panel.module.css';

type Props = {
  source: string;
  secondSource?: string | undefined;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  pageDate?: string | undefined;
  /** `YYYY-MM` */
  checked: string;
};

/** Where and when a number was read, and how old the page is. */
export function SourceLine({ source, secondSource, pageDate, checked }: Props) {
  return (
    <p class={styles.small}>
      {pageDate ? `${words.dated({ date: dateText(pageDate) })} ` : null}
      {words.checked({ month: monthName(checked) })} <LinkOut to={source}>{words.source}</LinkOut>
      {secondSource ? (
        <>
          {' '}
          <LinkOut to={secondSource}>{words.otherSource}</LinkOut>
        </>
      ) : null}
    </p>
  );
}

/** A day is more than anybody asks for. */
function dateText(date: string): string {
  return date.length === 4 ? date : monthName(date.slice(0, 7));
}
