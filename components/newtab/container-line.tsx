import { openOutside } from '../../utils/browser/pages.ts';
import { words } from '../../utils/words/containers.ts';
import { Button } from '../controls/button.tsx';
import { useStrays } from '../frame/use-strays.ts';
import styles from './container-line.module.css';

/** Stands in for the line where this tab is in a Firefox container: nothing is kept in there. */
export function ContainerLine() {
  const said = useStrays();
  return (
    <div class={styles.note}>
      <p>{words.line}</p>
      <Button look="quiet" onClick={() => void openOutside('newtab')}>
        {words.open}
      </Button>
      <p class={styles.said} aria-live="polite">
        {said}
      </p>
    </div>
  );
}
