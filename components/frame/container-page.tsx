import { closeThisTab, openOutside } from '../../utils/browser/pages.ts';
import { words } from '../../utils/words/containers.ts';
import { Button } from '../controls/button.tsx';
import { Mark } from '../controls/mark.tsx';
import styles from './container-page.module.css';
import { useStrays } from './use-strays.ts';

type Props = { page: Parameters<typeof openOutside>[0] };

/** Stands in for a page whose tab is in a Firefox container, where the log is not. */
export function ContainerPage({ page }: Props) {
  const said = useStrays();
  return (
    <main class={styles.page}>
      <span class={styles.mark}>
        <Mark />
      </span>
      <h1>{words.title}</h1>
      <p class={styles.why}>{words.why}</p>
      <Button look="primary" onClick={() => void openOutside(page).then(closeThisTab)}>
        {words.open}
      </Button>
      <p class={styles.said} aria-live="polite">
        {said}
      </p>
    </main>
  );
}
