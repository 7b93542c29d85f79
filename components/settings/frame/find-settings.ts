import { foldText } from '../../../utils/text/fold-text.ts';
import { words } from '../../../utils/words/settings/search.ts';

/** The name of one setting: its address in the page, and the name of its other words. */
export type SettingId = keyof typeof words.of;

/** So many letters at its end may differ, as in “notifications”. */
const endings = 3;
const shortestStem = 4;
/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The settings whose words, those of the headings above them, or whose other words fit best: those
 * in which most of the words looked for are found.
 * @returns their ids, in the order of the page; none for words that are nowhere
 */
export function findSettings(page: ParentNode, query: string): SettingId[] {
  const wanted = wordsIn(query);
  const scored = [...page.querySelectorAll<HTMLElement>('[data-setting]')].map((setting) => {
    const id = setting.dataset.setting as SettingId;
    const text = `${shownText(setting)} ${headingsOf(setting)} ${words.of[id]}`;
    const there = wordsIn(text);
    const folded = foldText(text);
    const isThere = (word: string) =>
      unspaced.test(word) ? folded.includes(word) : there.some((one) => fits(one, word));
    return { id, score: wanted.filter(isThere).length };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ id }) => id);
}

function fits(there: string, wanted: string): boolean {
  if (there.startsWith(wanted)) return true;
  const more = wanted.length - there.length;
  return there.length >= shortestStem && more <= endings && wanted.startsWith(there);
}

function wordsIn(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** What a setting says, without its answers and without every choice of a list. */
function shownText(setting: HTMLElement): string {
  const walker = document.createTreeWalker(setting, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest('option, [role=status]')) texts.push(textContent ?? '');
  }
  return texts.join(' ');
}

function headingsOf(setting: HTMLElement): string {
  const part = setting.closest('[data-part]')?.querySelector('h3')?.textContent ?? '';
  const group = setting.closest('[data-group]')?.querySelector('h2')?.textContent ?? '';
  return `${part} ${group}`;
}
