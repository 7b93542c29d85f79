import { useEffect, useRef, useState } from 'preact/hooks';
import { ownVersion } from '../../utils/browser/pages.ts';
import { markNewsSeen, wasNewsSeen } from '../../utils/stores/news-seen.ts';
import { readSwitch } from '../../utils/stores/switches.ts';
import { words } from '../../utils/words/settings/news.ts';
import { Button } from '../controls/button.tsx';
import styles from './whats-new.module.css';

/** What is new in a version, in words; none where there is nothing to say. */
export function newsOf(version: string): string | undefined {
  return (words.versions as Record<string, string>)[version.replaceAll('.', '-')];
}

/** A quiet line after an update, until it is put away. Nothing where somebody wants none. */
export function WhatsNew() {
  const [news, setNews] = useState<string | undefined>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where storage does not answer, nothing is said.
    unseenNews().then(setNews, () => undefined);
  }, []);
  if (news === undefined) return null;
  const putAway = () => {
    setNews(undefined);
    // The button had the focus, and goes.
    place.current?.closest('main')?.querySelector<HTMLElement>('h1')?.focus();
    markNewsSeen(ownVersion()).catch(() => {
      // It comes once more.
    });
  };
  return (
    <div ref={place} class={styles.news}>
      <p>
        <strong>{words.title}.</strong> {news}
      </p>
      <Button look="quiet" onClick={putAway}>
        {words.away}
      </Button>
    </div>
  );
}

async function unseenNews(): Promise<string | undefined> {
  const version = ownVersion();
  const [wasSeen, isOff] = await Promise.all([wasNewsSeen(version), readSwitch('noNews')]);
  return wasSeen || isOff ? undefined : newsOf(version);
}
