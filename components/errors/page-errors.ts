import { noteTrouble, shapeOf } from '../../utils/stores/error-log.ts';
import { showErrorScreen } from './error-screen.ts';

/** Errors that one page notes at most: a fault that comes with every frame fills no storage. */
const most = 20;

let page = 'page';
const seen = new Set<string>();

/**
 * Notes whatever goes wrong in this page from here on and is caught by nobody, also a file of it
 * that does not come; and where nothing stands in the page by then, says so.
 * @param name a name of ours for the page
 */
export function watchErrors(name: string): void {
  page = name;
  addEventListener(
    'error',
    ({ error, target }) => noteError(error ?? new LoadError(fileKind(target))),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => noteError(reason));
}

/** Notes an error and leaves the page as it is, unless nothing stands there. Never throws. */
export function noteError(error: unknown): void {
  const shape = shapeOf(error);
  if (seen.size < most && !seen.has(shape)) {
    seen.add(shape);
    void noteTrouble(page, error, Date.now());
  }
  const app = document.getElementById('app');
  if (!app?.hasChildNodes() || app.dataset.content === 'hidden') showErrorScreen(false);
}

function fileKind(target: EventTarget | null): string {
  return target instanceof Element ? target.localName : 'nothing';
}

/** A part of the product did not come. */
export class LoadError extends Error {
  readonly kind: string;

  /** @param kind a name of ours for it */
  constructor(kind: string, cause?: unknown) {
    super('', { cause });
    this.name = 'LoadError';
    this.kind = kind;
  }
}
