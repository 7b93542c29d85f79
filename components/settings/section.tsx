import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './section.module.css';

type Props = { title: string; about?: string; children: ComponentChildren };

export function Section({ title, about, children }: Props) {
  const id = useId();
  return (
    <section class={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {about ? <p class={styles.about}>{about}</p> : null}
      </div>
      {children}
    </section>
  );
}
