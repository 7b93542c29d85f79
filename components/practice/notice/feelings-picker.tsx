import { useId, useRef, useState } from 'preact/hooks';
import { type Family, families } from '../../../utils/feelings/feelings.ts';
import { findFeelings } from '../../../utils/feelings/find-feelings.ts';
import { findOwnFeelings } from '../../../utils/feelings/own-feelings.ts';
import { words as feelingWords } from '../../../utils/words/content/feelings.ts';
import { words } from '../../../utils/words/practice/notice.ts';
import { Button } from '../../controls/button.tsx';
import familyHues from './families.module.css';
import { FamilyRail } from './family-rail.tsx';
import { FeelingList } from './feeling-list.tsx';
import { familyOf } from './feeling-shown.ts';
import styles from './feelings-picker.module.css';
import { FindBox } from './find-box.tsx';
import type { PickedFeelings } from './use-picked-feelings.ts';

/** The nearest ones fit on the screen; who means another types one letter more. */
const mostFound = 10;

/** Forty words, and one's own beside them: one family at a time, or whatever is found by typing. */
export function FeelingsPicker({ chosen, pick, own, said }: PickedFeelings) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<Family>(() => familyOf(chosen[0] ?? '', own) ?? 'angry');
  const [query, setQuery] = useState('');
  const [heard, setHeard] = useState<'tap' | 'search'>('tap');
  const searching = query.trim() !== '';
  const { labels, negations } = feelingWords;
  const found = searching
    ? [
        ...findOwnFeelings(query, own).map(({ word }) => word),
        ...findFeelings(query, labels, negations),
      ].slice(0, mostFound)
    : [];
  const focusOn = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();
  // A letter typed among the words goes to the box: the browser gives it to what has the focus.
  const toBox = () => box.current?.focus();
  const toWord = () => focusOn('[aria-pressed][tabindex="0"]');
  const picked = {
    chosen,
    own,
    pick: (feeling: string) => {
      setHeard('tap');
      pick(feeling);
    },
  };
  const search = (fresh: string) => {
    setQuery(fresh);
    setHeard('search');
  };
  const enter = () => {
    const [nearest] = found;
    if (!searching || !nearest) return;
    picked.pick(nearest);
    setOpen((now) => familyOf(nearest, own) ?? now);
    setQuery('');
  };
  const message = heard === 'tap' ? said : searching ? words.found({ words: found.length }) : '';
  return (
    <div ref={root} class={styles.picker}>
      <FindBox
        query={query}
        boxRef={box}
        onQuery={search}
        onEnter={enter}
        onDown={() => (searching ? toWord() : focusOn('[aria-selected="true"]'))}
      />
      <p class="visually-hidden" role="status">
        {message}
      </p>
      {searching ? (
        <div class={styles.found}>
          {found.length > 0 ? (
            <FeelingList
              {...picked}
              feelings={found}
              label={words.find}
              look="wrapped"
              onOut={toBox}
              onLetter={toBox}
            />
          ) : (
            <>
              <p class={styles.none}>{words.notFound}</p>
              <Button
                onClick={() => {
                  search('');
                  toBox();
                }}
              >
                {words.allWords}
              </Button>
            </>
          )}
        </div>
      ) : (
        <div class={styles.families}>
          <FamilyRail
            open={open}
            marked={chosen.flatMap((one) => familyOf(one, own) ?? [])}
            idOf={(family) => `${id}-${family}`}
            panelId={`${id}-words`}
            onOpen={setOpen}
            onIn={toWord}
            onLetter={toBox}
          />
          <div
            id={`${id}-words`}
            class={`${styles.words} ${familyHues[open]}`}
            role="tabpanel"
            aria-labelledby={`${id}-${open}`}
          >
            <FeelingList
              key={open}
              {...picked}
              feelings={[
                ...families[open],
                ...own.flatMap(({ word, family }) => (family === open ? [word] : [])),
              ]}
              label={feelingWords.families[open]}
              look="column"
              onOut={() => focusOn('[aria-selected="true"]')}
              onLetter={toBox}
            />
          </div>
        </div>
      )}
    </div>
  );
}
