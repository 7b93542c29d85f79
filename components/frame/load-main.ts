/** What a page may be waited for before its own module is fetched, in milliseconds. */
const patience = 500;

/**
 * Takes a page's own module out of its template (see first-script-in-page.ts) once the first frame
 * was painted, which nothing of it is to hold up.
 */
export async function loadMain(): Promise<void> {
  await painted();
  const main = document.querySelector('template');
  if (main) document.head.append(main.content);
}

/** A page out of sight paints nothing, and is not waited for long. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, patience);
  });
}

/** Takes the frame in the HTML away, where the page draws another one: nothing in it is to be pressed. */
export function clearFrame(): void {
  const app = document.getElementById('app');
  app?.replaceChildren();
  app?.removeAttribute('data-content');
}

/** Calls back once all of the HTML is there. */
export function whenParsed(work: () => void): void {
  if (document.readyState !== 'loading') work();
  else document.addEventListener('readystatechange', work, { once: true });
}
