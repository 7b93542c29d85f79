import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './part.module.css';

type Props = {
  /** Its address in the page. */
  id?: string;
  /** None where what is inside says it. */
  title?: string;
  about?: string;
  children: ComponentChildren;
};

/** Settings of a group that belong together, under a heading. */
export function Part({ id, title, about, children }: Props) {
  const heading = useId();
  return (
    <section id={id} class={styles.part} aria-labelledby={title && heading} data-part>
      {title || about ? (
        <div>
          {title ? (
            <h3 id={heading} class={styles.title} tabIndex={-1}>
              {title}
            </h3>
          ) : null}
          {about ? <p class={styles.about}>{about}</p> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
