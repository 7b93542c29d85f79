import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isSurelyOutsideContainer, mayBeInContainer } from '../../utils/browser/container-hint.ts';
import { loadPart } from '../errors/load-part.ts';
import { firstPaint } from '../frame/first-paint.ts';
import styles from './line-slot.module.css';
import { type LineProps, LineWithDraft } from './line-with-draft.tsx';

/** What stands in this place; null until it is known, which is at once but in a container. */
async function lookAround(): Promise<ComponentType<LineProps>> {
  const { isOutsideContainer } = await loadPart(
    'partition',
    () => import('../../utils/browser/container.ts'),
  );
  if (await isOutsideContainer()) return LineWithDraft;
  const { ContainerLine } = await loadPart('container-line', () => import('./container-line.tsx'));
  return ContainerLine;
}

/**
 * The line to write on, where the log is; in a Firefox container, why there is none.
 * @param props.isHidden somebody left in a hurry: what waits in it is not to be seen, nor written over
 */
export function LineSlot({ isHidden, ...props }: LineProps & { isHidden: boolean }) {
  const [Shown, show] = useState<ComponentType<LineProps> | null>(() =>
    isSurelyOutsideContainer() ? LineWithDraft : null,
  );
  useEffect(() => {
    if (!mayBeInContainer || Shown) return;
    // After the first paint: the card does not wait for it. Where nobody answers, the line says
    // by itself that it cannot be kept.
    const look = () => lookAround().catch(() => LineWithDraft);
    void firstPaint()
      .then(look)
      .then((found) => show(() => found));
  }, [Shown]);
  return Shown && !isHidden ? <Shown {...props} /> : <div class={styles.room} />;
}
