import { useState } from 'preact/hooks';
import { type KeepFor, keepForChoices, type Settings } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/retention.ts';
import { Button } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { loadPart } from '../errors/load-part.ts';
import { problemWords } from '../frame/problem-words.ts';
import { KeepingChoice } from '../keeping/keeping-choice.tsx';
import { Setting } from './frame/setting.tsx';
import styles from './retention-setting.module.css';

type Asked = { keepFor: KeepFor; count: number };
type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** The log's code comes when it is asked what would go. */
const log = async () => {
  const [keepFor, { decryptRows }, { beginAnew }] = await loadPart('retention', () =>
    Promise.all([
      import('../../utils/log/retention/retention.ts'),
      import('../../utils/log/retention/decrypt-rows.ts'),
      import('../../utils/log/retention/apply-retention.ts'),
    ]),
  );
  return { ...keepFor, decryptRows, beginAnew };
};

/** Whether and how long the log keeps. Nothing goes before it was said how much. */
export function RetentionSetting({ settings, onChange }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState('');
  const { keeping, keepEntries, keepFor } = settings;
  const isAllowed = keeping === 'yes' || keeping === 'before';
  const today = () => Temporal.Now.plainDateISO();
  const fail = (error: unknown) => setTold(problemWords(error));

  const choose = async (wanted: KeepFor) => {
    setTold('');
    const { countOver, decryptRows } = await log();
    const count = await countOver(wanted, today(), decryptRows);
    if (count > 0) return setAsked({ keepFor: wanted, count });
    setAsked(null);
    onChange({ keepFor: wanted });
  };
  const agree = async ({ keepFor: wanted }: Asked) => {
    const { deleteExpired, decryptRows, beginAnew } = await log();
    const gone = await deleteExpired(wanted, today(), decryptRows);
    await beginAnew();
    setAsked(null);
    onChange({ keepFor: wanted });
    setTold(words.gone({ count: gone }));
    focusChosen();
  };
  const leave = () => {
    setAsked(null);
    focusChosen();
  };
  const question = (value: KeepFor) => {
    if (asked?.keepFor !== value) {
      return (
        value === keepFor &&
        value !== 'always' &&
        `${words.fromThen} ${words.letters} ${words.jumps}`
      );
    }
    return (
      <div class={styles.asked}>
        <p role="status">{words.older({ count: asked.count })}</p>
        <p class={styles.small}>
          {words.fromThen} {words.letters} {words.linger}
        </p>
        <p class={styles.choices}>
          <Button onClick={() => void agree(asked).catch(fail)}>
            {words.agree({ count: asked.count })}
          </Button>
          <Button look="quiet" onClick={leave}>
            {words.leave}
          </Button>
        </p>
      </div>
    );
  };
  return (
    <>
      <Setting id="keeping" paths={['keeping', 'keepEntries']}>
        <KeepingChoice keeping={keeping} onAnswer={(answer) => onChange({ keeping: answer })} />
        {isAllowed ? (
          <Toggle
            label={words.keep}
            on={keepEntries}
            onChange={(on) => onChange({ keepEntries: on })}
          />
        ) : null}
      </Setting>
      <Setting id="keepFor" paths={['keepFor']}>
        {keepEntries || !isAllowed ? null : <p class={styles.small}>{words.without}</p>}
        <Choices
          legend={words.legend}
          options={keepForChoices.map((value) => ({
            value,
            name: words.names[value],
            more: question(value) || undefined,
          }))}
          chosen={asked?.keepFor ?? keepFor}
          onChoose={(value) => void choose(value).catch(fail)}
        />
        <p class={told === '' ? 'visually-hidden' : ''} role="status">
          {told}
        </p>
      </Setting>
    </>
  );
}

/** Where the question stood, what is chosen now takes the focus. */
function focusChosen(): void {
  requestAnimationFrame(() => {
    document.getElementById('keepFor')?.querySelector<HTMLElement>('input:checked')?.focus();
  });
}
