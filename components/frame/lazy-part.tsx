import type { ComponentChild, FunctionComponent } from 'preact';
import { words } from '../../utils/words/missing-part.ts';
import { Button } from '../controls/button.tsx';
import { loadPart } from '../errors/load-part.ts';
import styles from './lazy-part.module.css';
import { useLoading } from './use-loading.ts';

/**
 * A component whose code is fetched when it is first shown.
 * @param kind a name of ours for it
 * @param room what stands in its place until it comes
 * @param isPage without it there is no page: the error screen stands for it, not one sentence
 */
export function lazyPart<Props extends object>(
  kind: string,
  load: () => Promise<FunctionComponent<Props>>,
  { room, isPage }: { room?: (props: Props) => ComponentChild; isPage?: boolean } = {},
): FunctionComponent<Props> {
  return (props) => {
    const [part, again] = useLoading(() => loadPart(kind, load));
    if (part.at === 'loaded') return <part.value {...props} />;
    if (part.at === 'loading') return room?.(props) ?? null;
    if (isPage) throw part.error;
    return <NotLoaded onAgain={again} />;
  };
}

/** Stands where something did not come. */
export function NotLoaded({ text = words.part, onAgain }: { text?: string; onAgain: () => void }) {
  return (
    <p class={styles.missing} role="alert">
      {text}
      <Button look="quiet" onClick={onAgain}>
        {words.again}
      </Button>
    </p>
  );
}
