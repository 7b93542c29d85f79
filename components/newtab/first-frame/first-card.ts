import type { DayCard, DayCardId } from '../../../utils/cards/day-cards.ts';
import { hintedLanguage } from '../../../utils/language/page-language.ts';
import { defaultLanguage } from '../../../utils/language/pick-language.ts';
import type { Element } from '../../../utils/practice/element.ts';
import { mayBeHidden } from '../../../utils/stores/hidden-keys.ts';
import { hintedHours, keepHoursHint } from '../../../utils/stores/hours-hint.ts';
import { localStore, readLocal } from '../../../utils/stores/local-storage.ts';
import { clearFrame, whenParsed } from '../../frame/load-main.ts';
import { todayHere } from '../../frame/today-here.ts';
import type { FirstCard } from '../card-text.ts';
import { ownTurnOf, situationOf } from '../card-turn.ts';
import { isCardWanted, noteCardShown } from '../card-wanted.ts';
import { pickCard } from '../pick-card.ts';

/** Put in place by the build: the cards of days in the default language, and words beside them. */
declare const __FIRST_WORDS__: {
  cards: Readonly<Record<DayCardId, string>>;
  elements: Readonly<Record<Element, string>>;
  quietMoment: string;
};

declare global {
  /** What stands in the page before the code that draws it is there. */
  var firstCard: FirstCard | undefined;
}

/** Storage that does not answer sooner keeps nobody from a card, in milliseconds. */
const patience = 300;

/**
 * Puts the card of now into the page as its HTML has it, before the first paint. It knows the default
 * language and the cards of days. For all else, what is there goes and the page draws itself.
 * @returns once that is decided
 */
export async function showFirstCard(): Promise<void> {
  const isPlain =
    localStore() !== null &&
    hintedLanguage().tag === defaultLanguage &&
    situationOf(todayHere()) === null &&
    !mayBeHidden();
  const { dataset } = document.documentElement;
  if (!isPlain || dataset.discreet !== undefined || dataset.card === 'off') {
    whenParsed(clearFrame);
    return;
  }
  const isKnown = readLocal('new-tab') !== null && hintedHours() !== null;
  if (!isKnown) await askSettings();
  whenParsed(show);
}

/** The first of all new tabs has no hints. */
async function askSettings(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const asked = Promise.all([isCardWanted(), keepHoursHint()]);
  await Promise.race([asked.catch(() => null), late]);
}

function show(): void {
  const words = __FIRST_WORDS__;
  const app = document.getElementById('app');
  const figure = app?.querySelector<HTMLElement>('.card');
  const isOff = document.documentElement.dataset.card === 'off';
  if (isOff || !figure || app?.dataset.content !== 'hidden') return;
  const card = pickCard(hintedHours()) as DayCard;
  const text = words.cards[card.id] ?? '';
  const day = todayHere();
  // An own card comes later: until then its place is quiet.
  if (ownTurnOf(day) === null) {
    figure.className = `card ${card.element}`;
    say('.card-element', words.elements[card.element]);
    say('.card-text', text);
  }
  if ((readLocal('no-touch') ?? null) !== null) say('.heart-name', words.quietMoment);
  globalThis.firstCard = { card, text, day };
  app.dataset.content = 'static';
  noteCardShown();
}

function say(part: string, words: string): void {
  const element = document.querySelector(`#app ${part}`);
  if (element) element.textContent = words;
}
