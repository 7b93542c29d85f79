import type { Family } from '../../../utils/feelings/feelings.ts';
import { familyNames } from '../../../utils/feelings/feelings.ts';
import { contentLanguage } from '../../../utils/language/content.ts';
import { words as feelingWords } from '../../../utils/words/content/feelings.ts';
import { words } from '../../../utils/words/practice/notice.ts';
import { directionOf, placeAfter, typesLetter } from './arrow-keys.ts';
import families from './families.module.css';
import styles from './family-rail.module.css';

type Props = {
  open: Family;
  /** Families with a chosen word. */
  marked: readonly Family[];
  /** Of the tab of a family, and of what it opens. */
  idOf: (family: Family) => string;
  panelId: string;
  onOpen: (family: Family) => void;
  /** An arrow key leads into the open family. */
  onIn: () => void;
  /** A letter is being typed: it is meant for the search. */
  onLetter: () => void;
};

/** The eight families, one open at a time. */
export function FamilyRail({ open, marked, idOf, panelId, onOpen, onIn, onLetter }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (typesLetter(event)) onLetter();
    const way = directionOf(event);
    if (!way || way === 'out') return;
    event.preventDefault();
    if (way === 'in') {
      onIn();
      return;
    }
    const next = familyNames[placeAfter(way, familyNames.indexOf(open), familyNames.length)];
    if (!next) return;
    onOpen(next);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div
      class={styles.rail}
      role="tablist"
      aria-orientation="vertical"
      aria-label={words.families}
      onKeyDown={onKeyDown}
    >
      {familyNames.map((family) => {
        const name = feelingWords.families[family];
        const has = marked.includes(family);
        return (
          <button
            key={family}
            id={idOf(family)}
            type="button"
            role="tab"
            class={`${styles.family} ${families[family]}`}
            aria-selected={family === open}
            aria-controls={panelId}
            aria-label={has ? words.inFamily({ family: name }) : name}
            tabIndex={family === open ? 0 : -1}
            onClick={() => onOpen(family)}
          >
            <span class={has ? styles.marked : styles.dot} aria-hidden="true" />
            <span {...contentLanguage('feelings')}>{name}</span>
          </button>
        );
      })}
    </div>
  );
}
