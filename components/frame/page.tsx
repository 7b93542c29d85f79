import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../utils/words/frame.ts';
import { Mark } from '../controls/mark.tsx';
import styles from './page.module.css';

const pages = ['log', 'settings', 'welcome', 'why'] as const;
type PageName = (typeof pages)[number];
type Props = { here: PageName; title: string; about?: string; children: ComponentChildren };

/** What came after the first place of this page was gone to from inside it. */
let isFirst = true;

/**
 * The quiet frame around the pages that open in a tab. Whoever goes on to another place within a
 * page begins there as on a new one: at its top, with the focus on its heading.
 */
export function Page({ here, title, about, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) {
      scrollTo(0, 0);
      heading.current?.focus();
    }
    isFirst = false;
  }, [title]);
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <p data-brand class={styles.brand}>
          <span class={styles.mark}>
            <Mark />
          </span>
          {words.brand}
        </p>
        <nav class={styles.nav} aria-label={words.pages}>
          {pages.map((page) => (
            <a key={page} href={`${page}.html`} aria-current={page === here ? 'page' : undefined}>
              {words.names[page]}
            </a>
          ))}
        </nav>
      </header>
      <main class={styles.main}>
        <div class={styles.intro}>
          <h1 ref={heading} tabIndex={-1} aria-describedby={about ? 'page-about' : undefined}>
            {title}
          </h1>
          {about ? (
            <p id="page-about" class={styles.about}>
              {about}
            </p>
          ) : null}
        </div>
        {children}
      </main>
    </div>
  );
}
