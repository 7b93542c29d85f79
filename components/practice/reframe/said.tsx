import type { ReframeDraft } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { ownWords } from '../../controls/own-words.ts';
import styles from './said.module.css';

type Props = { draft: ReframeDraft; dear: string };

/** The flip: the harsh sentence to oneself, and beside it the very same one told by someone dear. */
export function Flip({ draft, dear }: Props) {
  const told = dear ? words.captionsNamed.toldByFriend({ dear }) : words.captions.toldByFriend;
  return (
    <Beside
      said={[
        { look: 'harsh', caption: words.captions.harsh, text: draft.harsh },
        { look: 'friend', caption: told, text: draft.harsh },
      ]}
    />
  );
}

/** What was written so far, side by side, so that the kinder sentence is written under both. */
export function Earlier({ draft, dear }: Props) {
  const friend = dear ? words.captionsNamed.friend({ dear }) : words.captions.friend;
  return (
    <Beside
      said={[
        { look: 'harsh', caption: words.captions.harsh, text: draft.harsh },
        { look: 'friend', caption: friend, text: draft.friend },
      ]}
    />
  );
}

/** The kinder sentence that was kept, above what is added to it. */
export function KinderKept({ text }: { text: string }) {
  return <Beside said={[{ look: 'friend', caption: words.kinder.label, text }]} />;
}

/** A longer text needs more than three lines of half the popup. */
const mostShort = 45;

/** What fits on no screen anyway; the box it was typed into has all of it. */
const mostShown = 5_000;

function shown(text: string): string {
  if (text.length <= mostShown) return text;
  // No letter is cut in two.
  return `${text.slice(0, mostShown).replace(/[\u{d800}-\u{dbff}]$/u, '')}…`;
}

type Said = { look: 'harsh' | 'friend'; caption: string; text: string };

function Beside({ said }: { said: readonly Said[] }) {
  const there = said.filter(({ text }) => text.trim() !== '');
  if (there.length === 0) return null;
  return (
    // Keys reach a sentence that is longer than its place, too.
    <dl data-aside class={there.length > 1 ? styles.two : styles.one}>
      {there.map(({ look, caption, text }) => (
        <div key={look} class={styles[look]}>
          <dt {...ownWords(caption)}>{caption}</dt>
          <dd
            {...ownWords(text)}
            class={text.length > mostShort ? styles.long : undefined}
            tabIndex={text.length > mostShort ? 0 : undefined}
          >
            {shown(text)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
