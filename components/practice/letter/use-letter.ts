import { useEffect, useRef, useState } from 'preact/hooks';
import { updateEntry } from '../../../utils/log/entries.ts';
import { fromAnswers } from '../../../utils/log/entry/letter-answers.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { lastOfSeries } from '../../../utils/log/returning/letters.ts';
import {
  isEmptyLetter,
  type LetterStep,
  letterAnswers,
  letterQuote,
  letterStepBeside,
  nextInSeries,
  placeOf,
  returnOf,
} from '../../../utils/practice/letter.ts';
import { problemWords } from '../../frame/problem-words.ts';
import type { PracticeProps } from '../practice-props.ts';
import { useLeftOut } from '../use-keep.ts';
import { useLetterDraft } from './use-letter-draft.ts';

const todayHere = () => Temporal.Now.plainDateISO().toString();

/** A letter being written: where it is, what it says, and what can be done with it. */
export function useLetter({ choices, source, onFinished, ...props }: PracticeProps) {
  const { onStop, onHeavier, onWords } = props;
  const open = useLetterDraft();
  const { draft, fields, change, problem, setProblem } = open;
  const { isLeftOut, leaveOut, undo } = useLeftOut(open);
  const [dayNeeded, setDayNeeded] = useState(false);
  const keeping = useRef(false);
  const step = placeOf(fields);
  const before = letterStepBeside({ ...fields, step }, -1);
  const after = letterStepBeside({ ...fields, step }, 1);
  const empty = isEmptyLetter(fields);
  const said = fromAnswers(letterAnswers(fields));

  const waiting = step !== 'feet' && !empty && !isLeftOut;
  useEffect(() => {
    if (draft) onWords(waiting);
  }, [draft, waiting, onWords]);

  const series = useRef(fields.series);
  series.current = fields.series;
  const numberWanted = draft !== null && fields.kind === 'series' && fields.series === 0;
  useEffect(() => {
    if (!numberWanted) return;
    const begin = (last: number | null) => {
      // Whoever took another one meanwhile keeps it.
      if (series.current === 0) change({ series: nextInSeries(last) });
    };
    lastOfSeries().then(begin, () => begin(null));
  }, [numberWanted, change]);

  /** What was kept stays kept; the next letter begins anew. */
  const end = async () => {
    if (step !== 'feet') return;
    await draft?.clear().catch(() => {
      // Then this grounding stands here once more.
    });
  };
  const goTo = (to: LetterStep) => {
    setProblem(null);
    setDayNeeded(false);
    change({ step: to });
  };
  return {
    ready: draft !== null,
    fields,
    change,
    step,
    text: said.text,
    empty,
    problem,
    dayNeeded,
    today: todayHere(),
    back: before && (() => goTo(before)),
    next() {
      // Without a word there is nothing to keep; the grounding comes all the same.
      if (after) goTo(after === 'returns' && empty ? 'feet' : after);
    },
    /** @param stays it does not come back by itself, whatever was chosen */
    async keep(stays: boolean) {
      if (keeping.current || !draft) return;
      const returns = stays ? {} : returnOf(fields, todayHere());
      setDayNeeded(!returns);
      if (!returns) return;
      keeping.current = true;
      const { kind, series } = fields;
      const ofSeries = kind === 'series' && series > 0 ? { series } : {};
      const isFriendAsked = said.parts?.some(({ name }) => name === 'friend');
      const dear = isFriendAsked && choices.dearName ? { dear: choices.dearName } : {};
      const payload = { ...said, ...dear, ...returns, ...ofSeries };
      const fresh = { kind: 'letter', element: 'kindness', source, payload } as const;
      try {
        const entry = await keepEntry(fresh, { draft });
        change({ step: 'feet', kept: entry?.id ?? '', returnsOn: returns.returns ?? 'log' });
      } catch (error) {
        setProblem(problemWords(error));
      } finally {
        keeping.current = false;
      }
    },
    isLeftOut,
    leaveOut,
    undo,
    async finish() {
      // Before it is over: a popup closed right after must not open here again.
      await end();
      const quote = letterQuote(fields);
      onFinished({ entryId: fields.kept || null, chosen: true, ...(quote && { quote }) });
    },
    stop() {
      void end();
      onStop();
    },
    heavier() {
      if (step === 'feet' && fields.kept !== '') {
        updateEntry(fields.kept, { after: 'heavier' }).catch(() => {
          // It is kept; that it was heavier is said on the next screen as well.
        });
      }
      void end();
      onHeavier();
    },
  };
}
