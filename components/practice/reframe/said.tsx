import { contentLanguage } from '../../../utils/language/content.ts';
import type { OthersSentence } from '../../../utils/reframe/others-sentences.ts';
import { practisedOn, type ReframeDraft } from '../../../utils/reframe/steps.ts';
import { words as sentences } from '../../../utils/words/content/others-sentences.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { ownWords } from '../../controls/own-words.ts';
import { ScrolledText } from '../scrolled-text.tsx';
import styles from './said.module.css';

type Props = { draft: ReframeDraft; dear: string };

/** The flip: the harsh voice's sentence, as someone dear would say it. @param id of the sentence */
export function Flip({ draft, dear, id }: Props & { id: string }) {
  const told = dear ? words.captionsNamed.toldByFriend({ dear }) : words.captions.toldByFriend;
  const others = practisedOn(draft);
  if (others) return <Told id={id} caption={told} sentence={others} />;
  return <Talk id={id} said={[{ look: 'theirs', caption: told, text: draft.harsh }]} />;
}

/** What was said so far, so that the kinder sentence is written under both. */
export function Earlier({ draft, dear }: Props) {
  const friend = dear ? words.captionsNamed.friend({ dear }) : words.captions.friend;
  const others = practisedOn(draft);
  const harsh = { look: 'harsh', caption: words.captions.harsh, text: draft.harsh } as const;
  const first = others ? fromUs('harsh', words.others.about, others) : harsh;
  return <Talk said={[first, { look: 'mine', caption: friend, text: draft.friend }]} />;
}

type ToldProps = { id?: string; caption: string; sentence: OthersSentence };

/** A sentence of ours, as someone says it. @param id of the sentence */
export function Told({ id, caption, sentence }: ToldProps) {
  return <Talk {...(id && { id })} said={[fromUs('theirs', caption, sentence)]} />;
}

function fromUs(look: 'harsh' | 'theirs', caption: string, sentence: OthersSentence): Said {
  const { lang } = contentLanguage('others-sentences');
  return { look, caption, text: sentences[sentence], ...(lang && { lang }) };
}

/** The kinder sentence that was kept, above what is added to it. */
export function KinderKept({ text }: { text: string }) {
  return <Talk said={[{ look: 'mine', caption: words.kinder.label, text }]} />;
}

/** Longer ones are set smaller, so that they stand there whole; in UTF-16 code units. */
const mostLarge = 60;

type Said = { look: 'harsh' | 'theirs' | 'mine'; caption: string; text: string; lang?: string };

function Talk({ said, id }: { said: readonly Said[]; id?: string }) {
  const there = said.filter(({ text }) => text.trim() !== '');
  if (there.length === 0) return null;
  return (
    <dl id={id} data-aside class={styles.talk}>
      {there.map(({ look, caption, text, lang }) => (
        <div key={look} class={styles[look]}>
          <dt {...ownWords(caption)}>{caption}</dt>
          <ScrolledText
            as="dd"
            text={text}
            {...(lang && { lang })}
            class={text.length > mostLarge ? styles.longer : undefined}
          />
        </div>
      ))}
    </dl>
  );
}
