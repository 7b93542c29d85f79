import type { SettingNote, SettingProblem } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/setting-notes.ts';
import styles from './settings-view.module.css';

/** Which stored settings could not be used as they were. */
export function SettingNotes({ notes }: { notes: readonly SettingNote[] }) {
  return (
    <ul class={styles.notes} role="status">
      {notes.map(({ setting, problem, given, used }) => (
        <li key={`${setting} ${problem} ${given}`}>{noteText(problem, { given, used })}</li>
      ))}
    </ul>
  );
}

/** What was wrong with a setting, in words; some of them need neither value. */
function noteText(problem: SettingProblem, values: { given: string; used: string }): string {
  const said = words[problem];
  return typeof said === 'string' ? said : said(values);
}
