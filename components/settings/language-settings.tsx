import { useEffect, useState } from 'preact/hooks';
import { isUnpacked } from '../../utils/browser/development.ts';
import { hourCycleChoices } from '../../utils/language/hour-cycle.ts';
import { languageNames } from '../../utils/language/language-names.ts';
import { languages } from '../../utils/language/languages.ts';
import { pageLanguage } from '../../utils/language/page-language.ts';
import { isPseudo } from '../../utils/language/pick-language.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/settings.ts';
import { Choices } from '../controls/choices.tsx';
import { Select } from '../controls/select.tsx';
import { lazyPart } from '../frame/lazy-part.tsx';
import { Setting } from './frame/setting.tsx';
import styles from './hold-settings.module.css';

const LazyGuardLanguages = lazyPart('guard-languages', () =>
  import('../support/guard-languages.tsx').then(({ GuardLanguages }) => GuardLanguages),
);

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** Which language everything speaks, each under its own name, and how it tells the time. */
export function LanguageSettings({ settings, onChange }: Props) {
  const isDeveloping = useIsDeveloping();
  const offered = languages.filter(
    ({ tag }) => !isPseudo(tag) || isDeveloping || tag === settings.language,
  );
  const isOffered = offered.some(({ tag }) => tag === settings.language);
  return (
    <div class={styles.box}>
      <Setting id="language" paths={['language']}>
        <Select
          label={words.language.label}
          value={isOffered ? settings.language : ''}
          options={[
            { value: '', name: words.language.auto },
            ...offered.map(({ tag }) => ({
              value: tag,
              name: languageNames[tag] ?? tag,
              lang: tag,
            })),
          ]}
          onChoose={(language) => onChange({ language })}
        />
        {pageLanguage.missing?.includes('guard-rules') ? (
          <LazyGuardLanguages class={styles.elsewhere} />
        ) : null}
      </Setting>
      <Setting id="hourCycle" paths={['hourCycle']}>
        <Choices
          legend={words.language.hours}
          look="segments"
          options={hourCycleChoices.map((value) => ({ value, name: words.language.cycles[value] }))}
          chosen={settings.hourCycle}
          onChoose={(hourCycle) => onChange({ hourCycle })}
        />
      </Setting>
    </div>
  );
}

/** Languages that nobody speaks are there for who works on this: an unpacked extension tells them. */
function useIsDeveloping(): boolean {
  const [isDeveloping, setIsDeveloping] = useState(false);
  useEffect(() => {
    void isUnpacked().then(setIsDeveloping);
  }, []);
  return isDeveloping;
}
