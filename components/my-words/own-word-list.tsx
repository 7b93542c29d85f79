import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { isEmptied, type OwnKind, type OwnWord } from '../../utils/log/my-words/my-words.ts';
import { words } from '../../utils/words/storage/my-words.ts';
import { Button } from '../controls/button.tsx';
import styles from './own-word-list.module.css';
import type { MyWords } from './use-my-words.ts';

type Props = {
  kind: OwnKind;
  title: string;
  about: string;
  /** The name of the one with a number. */
  nameOf: (values: { number: number }) => string;
  add: string;
  mine: MyWords;
  /** Its boxes. */
  boxes: (word: OwnWord, name: string, number: number) => ComponentChildren;
  /** What stands between the sentence about it and the list. */
  children?: ComponentChildren;
};

/** All own words of one kind: each with its boxes, and a way to let it go and have it back. */
export function OwnWordList({ kind, title, about, nameOf, add, mine, boxes, children }: Props) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const all = mine.of(kind);
  const { added, deleted } = mine;
  const has = (one: string | null) => all.some((word) => word.id === one);
  const place = (one: string) =>
    list.current?.querySelector<HTMLElement>(`[data-word="${CSS.escape(one)}"]`);
  const fresh = has(added) ? added : null;
  // At once: whoever types on after asking for it loses no letter.
  useLayoutEffect(() => {
    if (fresh) place(fresh)?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [fresh]);
  const gone = has(deleted?.id ?? null) ? deleted : null;
  useEffect(() => {
    if (gone) place(gone.id)?.focus({ preventScroll: true });
  }, [gone]);
  const remove = (word: OwnWord) => {
    mine.remove(word);
    if (isEmptied(word)) adding.current?.focus();
  };
  return (
    <section class={styles.kind} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class={styles.about}>{about}</p>
      {children}
      {all.length > 0 ? (
        <ul ref={list} class={styles.list}>
          {all.map((word, at) => {
            const name = nameOf({ number: at + 1 });
            return (
              <li
                key={word.id}
                class={word === gone || word.id === gone?.id ? styles.deleted : styles.one}
                data-word={word.id}
                aria-label={name}
                tabIndex={-1}
              >
                {word.id === gone?.id ? (
                  <>
                    <span>{words.deleted}</span>
                    <Button look="quiet" aria-label={words.undoOne({ name })} onClick={mine.undo}>
                      {words.undo}
                    </Button>
                  </>
                ) : (
                  <>
                    <div class={styles.boxes}>{boxes(word, name, at + 1)}</div>
                    <Button
                      look="quiet"
                      aria-label={words.deleteOne({ name })}
                      onClick={() => remove(word)}
                    >
                      {words.delete}
                    </Button>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      ) : null}
      <p>
        <Button buttonRef={adding} onClick={() => mine.add(kind)}>
          {add}
        </Button>
      </p>
    </section>
  );
}
