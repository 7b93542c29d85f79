import { useState } from 'preact/hooks';
import { words } from '../../utils/words/practice.ts';
import { Button } from '../controls/button.tsx';
import { problemWords } from '../frame/problem-words.ts';
import { Moment } from './moment.tsx';

type Props = { entryId: string | null; onLeave: () => void; onReframe: () => void };

/** After the pause: it is in the log already, so that closing here loses nothing. */
export function Paused({ entryId, onLeave, onReframe }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  if (entryId === null) {
    return (
      <Moment title={words.paused.title} body={words.paused.notKept}>
        <Button onClick={onLeave}>{words.stopped.done}</Button>
      </Moment>
    );
  }
  const letGo = () => {
    import('../../utils/log/entries.ts')
      .then(({ deleteEntry }) => deleteEntry(entryId))
      .then(onLeave, (error) => setProblem(problemWords(error)));
  };
  return (
    <Moment title={words.paused.title} body={problem ?? words.paused.body}>
      <Button onClick={letGo}>{words.paused.letGo}</Button>
      <Button look="primary" onClick={onLeave}>
        {words.paused.keep}
      </Button>
      <Button look="quiet" onClick={onReframe}>
        {words.paused.reframe}
      </Button>
    </Moment>
  );
}
