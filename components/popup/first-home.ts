import { hintedLanguage } from '../../utils/language/page-language.ts';
import { defaultLanguage } from '../../utils/language/pick-language.ts';
import { mayBeHidden } from '../../utils/stores/hidden-keys.ts';
import { localStore, readLocal } from '../../utils/stores/local-storage.ts';
import { isHandedOver } from '../../utils/stores/session-store.ts';
import { clearFrame, whenParsed } from '../frame/load-main.ts';

/** Hints of anything that the home in the HTML does not show. */
const otherwise = ['popup-place', 'words-wait', 'practices-off', 'no-touch', 'pause-length'];

/** Storage that does not answer sooner shows nobody a home, in milliseconds. */
const patience = 100;

/**
 * Shows the home that stands in the popup's HTML, in the default language, where it is what the popup
 * opens on. Otherwise it goes, and the popup draws itself.
 * @returns once that is decided
 */
export async function showFirstHome(): Promise<void> {
  const isPlain =
    localStore() !== null &&
    hintedLanguage().tag === defaultLanguage &&
    location.search === '' &&
    document.documentElement.dataset.discreet === undefined &&
    !mayBeHidden() &&
    otherwise.every((key) => readLocal(key) === null);
  if (!isPlain) {
    whenParsed(clearFrame);
    return;
  }
  const late = new Promise<true>((resolve) => setTimeout(resolve, patience, true));
  if (await Promise.race([isHandedOver().catch(() => true), late])) {
    whenParsed(clearFrame);
    return;
  }
  whenParsed(() => {
    const app = document.getElementById('app');
    if (app?.dataset.content === 'hidden') app.dataset.content = 'static';
  });
}
