import { drawPage } from '../../components/frame/draw-page.tsx';
import { todayHere } from '../../components/frame/today-here.ts';
import { isCardWanted, noteCardShown } from '../../components/newtab/card-wanted.ts';
import { NoCard } from '../../components/newtab/no-card.tsx';
import { areWordsHidden } from '../../utils/stores/hidden-words.ts';
import { openLocal } from '../../utils/stores/local-storage.ts';
import { App } from './app.tsx';
import { cardNow } from './card-now.ts';

/** The card does not wait longer than this to know whether words are hidden, in milliseconds. */
const patience = 100;

/** Takes over what stands in the page, or draws it where nothing does yet. @throws LoadError */
export async function draw(): Promise<void> {
  const opened = openLocal();
  const day = todayHere();
  const [isWanted, first] = await Promise.all([
    opened.then(isCardWanted),
    opened.then(async () => globalThis.firstCard ?? { ...(await cardNow()), day }),
    opened.then(() => areWordsHidden(patience)),
  ]);
  drawPage('newtab', isWanted ? <App first={first} /> : <NoCard />);
  if (isWanted) noteCardShown();
}
