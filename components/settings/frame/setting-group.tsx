import type { ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../../utils/words/settings.ts';
import styles from './setting-group.module.css';
import { OpenGroup, ShownContext } from './settings-shown.ts';

export const groupNames = ['when', 'how', 'practices', 'log', 'help'] as const;
export type GroupName = (typeof groupNames)[number];

type Props = {
  name: GroupName;
  /** What holds now. */
  sentence: string;
  isOpen: boolean;
  onOpen: (name: GroupName, isOpen: boolean) => void;
  /** Parts of a long group, by their addresses: a row of links leads to them. */
  parts?: readonly { id: string; title: string }[];
  children: ComponentChildren;
};

/** Settings folded to one sentence. What is inside is there for the browser's own search as well. */
export function SettingGroup({ name, sentence, isOpen, onOpen, parts = [], children }: Props) {
  const id = useId();
  const { found } = useContext(ShownContext);
  const open = useCallback(() => onOpen(name, true), [name, onOpen]);
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const body = inside.current;
    body?.addEventListener('beforematch', open);
    return () => body?.removeEventListener('beforematch', open);
  }, [open]);
  const isSearched = found !== null;
  const title = words.groups[name];
  return (
    <section id={name} class={styles.group} aria-labelledby={`${id}-title`} data-group={name}>
      <div class={styles.head}>
        <h2 id={`${id}-title`} class={styles.title}>
          {isSearched ? (
            title
          ) : (
            <button
              type="button"
              class={styles.fold}
              aria-expanded={isOpen}
              aria-controls={`${id}-inside`}
              aria-describedby={`${id}-now`}
              onClick={() => onOpen(name, !isOpen)}
            >
              {title}
            </button>
          )}
        </h2>
        <p id={`${id}-now`} class={styles.sentence} hidden={isSearched}>
          {sentence}
        </p>
      </div>
      <div
        ref={inside}
        id={`${id}-inside`}
        class={styles.inside}
        hidden={isOpen || isSearched ? undefined : 'until-found'}
      >
        {parts.length > 0 && !isSearched ? (
          <nav class={styles.parts} aria-label={`${words.parts}: ${title}`}>
            {parts.map((part) => (
              <a key={part.id} href={`#${part.id}`}>
                {part.title}
              </a>
            ))}
          </nav>
        ) : null}
        <OpenGroup.Provider value={open}>{children}</OpenGroup.Provider>
      </div>
    </section>
  );
}
