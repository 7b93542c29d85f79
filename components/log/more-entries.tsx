import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../utils/words/log.ts';
import { Button } from '../controls/button.tsx';
import styles from './log-view.module.css';

type Props = {
  /** The last entry that is in the list. */
  last: string | undefined;
  onMore: () => void;
};

/** Reads on when the end comes near; the button is for keyboards and for the impatient. */
export function MoreEntries({ last, onMore }: Props) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onMore();
      },
      { rootMargin: '600px' },
    );
    if (mark.current) watch.observe(mark.current);
    return () => watch.disconnect();
    // Watched anew after each page: an end that is still near has not moved in or out.
  }, [last, onMore]);
  const end = useRef(last);
  end.current = last;
  useEffect(() => {
    const button = mark.current;
    return () => {
      // With the last page it goes: whoever pressed it reads on where the new ones begin.
      if (!button?.contains(document.activeElement)) return;
      const from = CSS.escape(end.current ?? '');
      document.querySelector<HTMLElement>(`[data-entry="${from}"]`)?.focus();
    };
  }, []);
  return (
    <div ref={mark} class={styles.more}>
      <Button look="quiet" onClick={onMore}>
        {words.more}
      </Button>
    </div>
  );
}
