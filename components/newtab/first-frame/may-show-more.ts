import { isSurelyOutsideContainer } from '../../../utils/browser/container-hint.ts';
import { mayHaveLetter } from '../../../utils/stores/letter-hint.ts';
import { readLocal } from '../../../utils/stores/local-storage.ts';
import { todayHere } from '../../frame/today-here.ts';
import { lineWaits, wasKeptOn } from '../line-hint.ts';
import { asksToStay } from '../stay-hint.ts';

/**
 * Whether a new tab may have more to show than what stands in its HTML, as far as hints tell, or
 * whether that does not stand there.
 */
export function mayShowMore(): boolean {
  const today = todayHere();
  return (
    document.getElementById('app')?.dataset.content !== 'static' ||
    globalThis.firstCard?.day !== today ||
    // The place of an own card.
    document.querySelector('#app .card-text:empty') !== null ||
    asksToStay(today) ||
    lineWaits() ||
    wasKeptOn(today) ||
    mayHaveLetter(today) ||
    (readLocal('new-tab')?.endsWith(' clock') ?? false) ||
    !isSurelyOutsideContainer()
  );
}
