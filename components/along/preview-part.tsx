import type { Preview } from '../../utils/log/merging.ts';
import { words } from '../../utils/words/along.ts';
import { Button } from '../controls/button.tsx';
import { addressOf } from './use-place.ts';
import styles from './way.module.css';

type Props = { preview: Preview; over: number; onConfirm: () => void; onLeave: () => void };

/** What a file would bring, before anything changes. */
export function PreviewPart({ preview, over, onConfirm, onLeave }: Props) {
  const { bring } = words;
  const { fresh, same, differs } = preview;
  const counts = [bring.fresh(fresh), bring.same(same), bring.differs(differs)];
  const nothing = fresh + differs === 0;
  return (
    <section class={styles.part} role="status">
      <h2>{bring.title}</h2>
      <p class={styles.said}>{counts.join(', ')}</p>
      {differs > 0 ? <p>{bring.differing}</p> : null}
      {nothing ? <p>{bring.nothing}</p> : null}
      {over > 0 ? <p>{bring.over(over)}</p> : null}
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
