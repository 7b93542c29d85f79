import { type OthersSentence, sentenceAfter } from '../../../utils/reframe/others-sentences.ts';
import type { ReframeDraft } from '../../../utils/reframe/steps.ts';
import { words as sentences } from '../../../utils/words/content/others-sentences.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { StepTitle } from '../step-title.tsx';
import styles from './reframe.module.css';
import { Told } from './said.tsx';

type Props = { name: OthersSentence; onDraft: (change: Partial<ReframeDraft>) => void };

/** In place of the first box: a sentence that is nobody's here, and the ways away from it. */
export function OthersSentenceStep({ name, onDraft }: Props) {
  return (
    <div class={styles.step}>
      <StepTitle body={words.others.body}>{words.others.title}</StepTitle>
      <div aria-live="polite">
        <Told caption={words.others.about} sentence={name} />
      </div>
      <p class={styles.answers}>
        <button
          type="button"
          class={styles.link}
          onClick={() => onDraft({ others: sentenceAfter(name) })}
        >
          {words.others.another}
        </button>
        <button
          type="button"
          class={styles.link}
          onClick={() => onDraft({ others: '', harsh: sentences[name] })}
        >
          {words.others.mine}
        </button>
        <button type="button" class={styles.link} onClick={() => onDraft({ others: '' })}>
          {words.others.back}
        </button>
      </p>
    </div>
  );
}

/** Under the first box, as long as it is empty: nobody has to begin with their own. */
export function OfferOthers({ onDraft }: Pick<Props, 'onDraft'>) {
  return (
    <button
      type="button"
      class={styles.link}
      onClick={() => onDraft({ others: sentenceAfter('') })}
    >
      {words.others.offer}
    </button>
  );
}
