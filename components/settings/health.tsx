import { useEffect, useRef, useState } from 'preact/hooks';
import { ownVersion } from '../../utils/browser/pages.ts';
import { words } from '../../utils/words/health.ts';
import { words as settingsWords } from '../../utils/words/settings.ts';
import { Button } from '../controls/button.tsx';
import { NotLoaded } from '../frame/lazy-part.tsx';
import { useLoading } from '../frame/use-loading.ts';
import styles from './health.module.css';
import { diagnosticText, gatherFacts } from './health-facts.ts';
import { rowsOf } from './health-rows.ts';

type Copied = 'idle' | 'copied' | 'refused';

/** The facts about nudging, in words, and a text of them to hand on. */
export function Health() {
  const [gathered, again] = useLoading(gatherFacts);
  const [copied, setCopied] = useState<Copied>('idle');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // They stand where the button was that asked for them.
    if (gathered.at === 'loaded') place.current?.focus();
  }, [gathered.at]);
  if (gathered.at === 'loading') return null;
  if (gathered.at === 'failed') {
    return <NotLoaded text={settingsWords.tryIt.failed} onAgain={again} />;
  }
  const facts = gathered.value;
  const copy = () => {
    navigator.clipboard.writeText(diagnosticText(facts, ownVersion())).then(
      () => setCopied('copied'),
      () => setCopied('refused'),
    );
  };
  return (
    <div ref={place} class={styles.health} tabIndex={-1}>
      <dl class={styles.facts}>
        {rowsOf(facts).map(([name, value]) => (
          <div key={name} class={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={copy}>{words.copy}</Button>
      <p class={styles.said} role="status">
        {copied === 'idle' ? '' : copied === 'copied' ? words.copied : words.notCopied}
      </p>
    </div>
  );
}
