import type { ReframeDraft } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { ownWords } from '../../controls/own-words.ts';
import { ScrolledText } from '../scrolled-text.tsx';
import styles from './said.module.css';

type Props = { draft: ReframeDraft; dear: string };

/** The flip: the harsh voice's sentence, as someone dear would say it. @param id of the sentence */
export function Flip({ draft, dear, id }: Props & { id: string }) {
  const told = dear ? words.captionsNamed.toldByFriend({ dear }) : words.captions.toldByFriend;
  return <Talk id={id} said={[{ look: 'theirs', caption: told, text: draft.harsh }]} />;
}

/** What was said so far, so that the kinder sentence is written under both. */
export function Earlier({ draft, dear }: Props) {
  const friend = dear ? words.captionsNamed.friend({ dear }) : words.captions.friend;
  return (
    <Talk
      said={[
        { look: 'harsh', caption: words.captions.harsh, text: draft.harsh },
        { look: 'mine', caption: friend, text: draft.friend },
      ]}
    />
  );
}

/** The kinder sentence that was kept, above what is added to it. */
export function KinderKept({ text }: { text: string }) {
  return <Talk said={[{ look: 'mine', caption: words.kinder.label, text }]} />;
}

/** Longer ones are set smaller, so that they stand there whole; in UTF-16 code units. */
const mostLarge = 60;

type Said = { look: 'harsh' | 'theirs' | 'mine'; caption: string; text: string };

function Talk({ said, id }: { said: readonly Said[]; id?: string }) {
  const there = said.filter(({ text }) => text.trim() !== '');
  if (there.length === 0) return null;
  return (
    <dl id={id} data-aside class={styles.talk}>
      {there.map(({ look, caption, text }) => (
        <div key={look} class={styles[look]}>
          <dt {...ownWords(caption)}>{caption}</dt>
          <ScrolledText
            as="dd"
            text={text}
            class={text.length > mostLarge ? styles.longer : undefined}
          />
        </div>
      ))}
    </dl>
  );
}
