import { useId } from 'preact/hooks';
import type { Preview } from '../../utils/log/transfer/import.ts';
import { leftNames } from '../../utils/log/transfer/other-apps/app-names.ts';
import { words } from '../../utils/words/transfer.ts';
import { Button } from '../controls/button.tsx';
import styles from '../controls/panel.module.css';
import { useHeadingFocus } from '../frame/use-heading-focus.ts';
import { addressOf } from '../log/use-log-route.ts';
import own from './import-preview.module.css';

type Props = {
  preview: Preview;
  /** It is another one than the person said yes to. */
  changed: boolean;
  onConfirm: () => void;
  onLeave: () => void;
};

/** Which program a file is of, and what of it has no place here: said before anything changes. */
function FromApp({ app, entries, left }: NonNullable<Preview['from']>) {
  const { bring } = words;
  const lines = leftNames.flatMap((name) => {
    const count = left[name] ?? 0;
    return count > 0 ? [bring.left[name]({ count })] : [];
  });
  return (
    <>
      {entries > 0 ? <p>{bring.from[app]({ count: entries })}</p> : null}
      {lines.length > 0 ? (
        <>
          <p>{bring.leftTitle}</p>
          <ul class={own.left}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** What a file would bring, before anything changes. */
export function ImportPreview({ preview, changed, onConfirm, onLeave }: Props) {
  const { bring } = words;
  const told = useId();
  const heading = useHeadingFocus(true, [preview]);
  // Anew where the log changed meanwhile.
  const { fresh, same, differs, aside, newer, ahead, over, settings } = preview;
  const { people, words: mine, after, from } = preview;
  const counts = [
    fresh > 0 && bring.fresh({ count: fresh }),
    same > 0 && bring.same({ count: same }),
    differs > 0 && bring.differs({ count: differs }),
  ].filter((part) => part !== false);
  const bringsOwn = [people, mine, after].includes('new');
  const nothing = fresh + differs + aside + settings === 0 && !bringsOwn;
  const isEmpty = same === 0 && [people, mine, after].every((fate) => fate === 'none');
  const more = [
    differs > 0 && bring.differing,
    settings > 0 && bring.settings({ count: settings }),
    aside > 0 && bring.aside({ count: aside }),
    newer > 0 && bring.newer({ count: newer }),
    ahead > 0 && bring.ahead({ count: ahead }),
    over > 0 && bring.over({ count: over }),
    people !== 'none' && bring.people[people],
    mine !== 'none' && bring.words[mine],
    after !== 'none' && bring.after[after],
    nothing && (isEmpty ? bring.empty : bring.nothing),
  ].filter((line) => line !== false);
  return (
    <section class={styles.part}>
      <h2 ref={heading} tabIndex={-1} aria-describedby={told}>
        {bring.title}
      </h2>
      <div id={told} class={styles.part}>
        {changed ? <p>{bring.changed}</p> : null}
        {counts.length > 0 ? <p class={styles.said}>{counts.join(', ')}</p> : null}
        {more.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {from ? <FromApp {...from} /> : null}
      </div>
      <p class={styles.choices}>
        {nothing ? null : (
          <Button look="primary" onClick={onConfirm}>
            {bring.confirm}
          </Button>
        )}
        <Button onClick={onLeave}>{bring.leave}</Button>
      </p>
      {nothing ? null : (
        <p class={styles.small}>
          <a href={addressOf('backup')}>{bring.first}</a>
        </p>
      )}
    </section>
  );
}
