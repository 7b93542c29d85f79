import {
  type LetterDraft,
  type LetterPart,
  nextInSeries,
  seriesLength,
} from '../../../utils/practice/letter.ts';
import { words } from '../../../utils/words/practice/letter.ts';
import styles from './letter.module.css';
import { Writing } from './writing.tsx';

type Props = {
  step: LetterPart | 'page';
  fields: LetterDraft;
  onChange: (change: Partial<LetterDraft>) => void;
  /** Who is dear; empty for nobody named. */
  dear: string;
};

/** The page of one step: one of the four questions, a blank one, or one of the seven. */
export function LetterPage({ step, fields, onChange, dear }: Props) {
  const onText = (text: string) => onChange({ [step]: text });
  if (step !== 'page') {
    const asked = words.guided[step];
    const title = step === 'friend' && dear ? words.friendNamed({ dear }) : asked.title;
    return <Writing {...asked} title={title} value={fields[step]} onText={onText} />;
  }
  if (fields.kind === 'blank') {
    return <Writing {...words.blank} value={fields.page} onText={onText} />;
  }
  const { series, captions } = words;
  const number = fields.series || 1;
  return (
    <Writing
      above={
        <>
          {series.place({ number, of: seriesLength })}
          <button
            type="button"
            class={styles.other}
            onClick={() => onChange({ series: nextInSeries(number) })}
          >
            {series.other}
          </button>
        </>
      }
      title={captions.themes[number - 1] ?? ''}
      label={series.label}
      hint={series.hints[number - 1] ?? ''}
      value={fields.page}
      onText={onText}
    />
  );
}
