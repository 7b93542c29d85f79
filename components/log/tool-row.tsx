import type { ComponentChildren } from 'preact';
import { words } from '../../utils/words/log.ts';
import styles from './tool-row.module.css';

type Props = {
  /** Search and filter; nothing where there is nothing to search. */
  search?: ComponentChildren;
  /** What leads on from here. */
  children: ComponentChildren;
};

/** The tools of the log, in one row under its title; it stays in view. */
export function ToolRow({ search, children }: Props) {
  return (
    <div class={styles.row}>
      {search}
      <nav class={styles.links} aria-label={words.tools}>
        {children}
      </nav>
    </div>
  );
}
