import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useId } from 'preact/hooks';
import type { SettingNote } from '../../../utils/settings/settings.ts';
import { words as problems } from '../../../utils/words/settings/notes.ts';
import { words } from '../../../utils/words/settings.ts';
import { FieldProblem } from '../../controls/field-problem.ts';
import styles from './answered.module.css';
import { OpenGroup, ShownContext } from './settings-shown.ts';

type Props = {
  /** The paths of the settings whose answers stand here, such as `sound` or `hours.mon`. */
  paths: readonly string[];
  children: ComponentChildren;
};

/** Fields with the answer to them: saved, or what is wrong. */
export function Answered({ paths, children }: Props) {
  const id = useId();
  const { saving, touched, notes } = useContext(ShownContext);
  const openGroup = useContext(OpenGroup);
  const isHere = (path: string) => paths.some((one) => path === one || path.startsWith(`${one}.`));
  const wrong = notes.filter(({ setting }) => isHere(setting)).map(noteText);
  const isTouched = touched !== null && isHere(touched);
  if (isTouched && saving === 'failed') wrong.unshift(words.notSaved);
  const isWrong = wrong.length > 0;
  useEffect(() => {
    if (isWrong) openGroup();
  }, [isWrong, openGroup]);
  const isSaved = isTouched && saving === 'saved' && !isWrong;
  return (
    <>
      <FieldProblem.Provider value={isWrong ? id : null}>{children}</FieldProblem.Provider>
      <p id={id} class={isWrong ? styles.problem : styles.saved} role="status">
        {isSaved ? words.saved : wrong.join(' ')}
      </p>
    </>
  );
}

/** What was wrong with a setting, in words; some of them need neither value. */
export function noteText({ problem, given, used }: SettingNote): string {
  const said = problems[problem];
  return typeof said === 'string' ? said : said({ given, used });
}
