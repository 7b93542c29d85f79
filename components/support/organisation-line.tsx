import { useEffect, useState } from 'preact/hooks';
import type { OrganisationSupport } from '../../utils/settings/organisation-support.ts';
import { loadPolicy } from '../../utils/settings/policy-store.ts';
import { textDirection } from '../../utils/text/text-direction.ts';
import { words } from '../../utils/words/support.ts';
import { DialNumber } from './dial-number.tsx';
import { LinkOut } from './link-out.tsx';
import styles from './support-panel.module.css';

/** An organisation's own line, where it has set one: it comes after all the others, and says whose it is. */
export function OrganisationLine({ onSaid }: { onSaid: (said: string) => void }) {
  const [line, setLine] = useState<OrganisationSupport | null>(null);
  useEffect(() => {
    loadPolicy().then(
      ({ supportLine }) => setLine(supportLine ?? null),
      () => undefined, // Without an answer the public lines stand there alone.
    );
  }, []);
  if (!line) return null;
  const { name, number, about, link } = line;
  return (
    <section class={styles.card}>
      <p class={styles.small}>{words.organisation.from}</p>
      <h2 class={styles.name} dir={textDirection(name)}>
        {name}
      </h2>
      {number === undefined ? null : (
        <ul class={styles.numbers}>
          <DialNumber number={number} about="" calls onSaid={onSaid} />
        </ul>
      )}
      {about === undefined ? null : <p dir={textDirection(about)}>{about}</p>}
      {link === undefined ? null : <LinkOut to={link}>{words.organisation.link}</LinkOut>}
      <p class={styles.small}>{words.organisation.answers}</p>
    </section>
  );
}
