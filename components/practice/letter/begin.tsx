import { type LetterDraft, letterKinds, letterMinutes } from '../../../utils/practice/letter.ts';
import { words } from '../../../utils/words/practice/letter.ts';
import { StepTitle } from '../step-title.tsx';
import { Rows } from './rows.tsx';

type Props = {
  fields: Pick<LetterDraft, 'kind' | 'minutes'>;
  onChange: (change: Partial<LetterDraft>) => void;
};

/** What is said before a letter begins, and how it may be written. */
export function Begin({ fields, onChange }: Props) {
  const { begin } = words;
  return (
    <>
      <StepTitle
        body={
          <>
            {begin.body} {begin.heavier}
          </>
        }
      >
        {begin.title}
      </StepTitle>
      <Rows
        legend={begin.kind}
        rows={letterKinds.map((value) => ({ value, name: begin.kinds[value] }))}
        chosen={fields.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <Rows
        legend={begin.minutes}
        look="side"
        rows={letterMinutes.map((value) => ({ value, name: begin.lengths[value] }))}
        chosen={fields.minutes}
        onChoose={(minutes) => onChange({ minutes })}
      />
    </>
  );
}
