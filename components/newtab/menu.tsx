import { useState } from 'preact/hooks';
import type { Situation } from '../../utils/cards/deck.ts';
import { words } from '../../utils/words/newtab.ts';
import { lazyPart } from '../frame/lazy-part.tsx';
import styles from './menu.module.css';

const Items = lazyPart('menu', () => import('./menu-items.tsx').then((part) => part.MenuItems));

const id = 'page-menu';

type Props = {
  /** "About something?": what the cards of this day are about; null for nothing in particular. */
  onAbout: (situation: Situation | null) => void;
  /** Day and time are wanted, or not any more. */
  onClock: (on: boolean) => void;
};

/** What can be changed about this page, behind one quiet button. Esc and a click elsewhere close it. */
export function Menu({ onAbout, onClock }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" popovertarget={id}>
        {words.menu}
      </button>
      <section
        id={id}
        class={styles.menu}
        popover="auto"
        aria-label={words.menu}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open ? <Items onAbout={onAbout} onClock={onClock} onDone={() => closeMenu(id)} /> : null}
      </section>
    </>
  );
}

/** The focus goes back to the button that opened it. */
function closeMenu(id: string): void {
  document.getElementById(id)?.hidePopover();
}
