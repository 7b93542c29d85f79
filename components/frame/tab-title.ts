import { words } from '../../utils/words/page-titles.ts';

type PageName = keyof typeof words.titles;

let watch: MutationObserver | null = null;

/**
 * Says on the tab which page it is, and which place within it, or, while discreet, neither. A title
 * stands in the browser's history: it is made of our own names, of nothing that anybody wrote.
 */
export function nameTab(page: PageName, part?: string): void {
  const name = words.titles[page];
  const own = part === undefined ? name : words.part({ part, page: name });
  const root = document.documentElement;
  const show = () => {
    document.title = 'discreet' in root.dataset && page !== 'newtab' ? words.neutral : own;
  };
  watch?.disconnect();
  watch = new MutationObserver(show);
  watch.observe(root, { attributeFilter: ['data-discreet'] });
  show();
}
