import type { ComponentChild } from 'preact';
import { watchClock } from '../../utils/browser/clock-watch.ts';
import { isSurelyOutsideContainer, mayBeInContainer } from '../../utils/browser/container-hint.ts';
import type { openOutside } from '../../utils/browser/pages.ts';
import { loadPart } from '../errors/load-part.ts';
import { drawPage } from './draw-page.tsx';

/** A page does not wait longer than this for the worker, in ms: then it says itself what is wrong. */
const patience = 2_000;

/**
 * Shows a page that needs the log. In a container of Firefox, where the log is not, a way to an
 * ordinary tab stands in for it.
 */
export async function showPage(
  page: Parameters<typeof openOutside>[0],
  content: ComponentChild,
): Promise<void> {
  const shown =
    mayBeInContainer && !isSurelyOutsideContainer() && (await isApart())
      ? await standIn(page)
      : content;
  drawPage(page, shown);
  watchClock();
}

async function isApart(): Promise<boolean> {
  const { isOutsideContainer } = await loadPart(
    'partition',
    () => import('../../utils/browser/container.ts'),
  );
  const late = new Promise<true>((resolve) => setTimeout(resolve, patience, true));
  return !(await Promise.race([isOutsideContainer().catch(() => true), late]));
}

async function standIn(page: Parameters<typeof openOutside>[0]): Promise<ComponentChild> {
  const { ContainerPage } = await loadPart('container-page', () => import('./container-page.tsx'));
  return <ContainerPage page={page} />;
}
