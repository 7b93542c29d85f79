import type { Policy } from '../../utils/settings/policy.ts';
import { listText } from '../../utils/words/date-time.ts';
import { words as popup } from '../../utils/words/popup.ts';
import { words } from '../../utils/words/settings/at-work.ts';
import styles from './at-work.module.css';

/** What an organisation has set, and what it never can. Nothing where there is no policy. */
export function AtWork({ policy }: { policy: Policy }) {
  const lines = linesOf(policy);
  if (lines.length === 0) return null;
  return (
    <section class={styles.box} aria-labelledby="at-work">
      <h2 id="at-work" class={styles.title}>
        {words.title}
      </h2>
      <p>{words.about}</p>
      <ul class={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.yours}</p>
    </section>
  );
}

function linesOf(policy: Policy): string[] {
  const { nudges, newTab, hours, rhythm, few, every, times, language, ...more } = policy;
  const off = more.practicesOff?.map((name) => popup.practices[name].name);
  const isNudged = nudges !== false;
  const lines = [
    isNudged ? null : words.nudges,
    isNudged && hours && words.hours,
    isNudged && (rhythm || few || every || times) && words.rhythm,
    newTab === false && words.newTab,
    off && words.practices({ names: listText(off) }),
    language && words.language,
    more.supportLine && words.support,
  ];
  return lines.filter((line) => typeof line === 'string');
}
