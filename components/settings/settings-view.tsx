import type { InvitationSetting } from '../../utils/schedule/types.ts';
import { wordingChoices } from '../../utils/settings/settings.ts';
import { words as rhythm } from '../../utils/words/rhythm.ts';
import { words } from '../../utils/words/settings.ts';
import { Choices } from '../controls/choices.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { lazyPart } from '../frame/lazy-part.tsx';
import { Page } from '../frame/page.tsx';
import { ThemeChoice } from '../theme/theme-choice.tsx';
import { AfterNudgeSettings } from './after-nudge-settings.tsx';
import { HealthSection } from './health-section.tsx';
import { HoldSettings } from './hold-settings.tsx';
import { Hours } from './hours.tsx';
import { LanguageSettings } from './language-settings.tsx';
import { PracticeSettings } from './practice-settings.tsx';
import { RetentionSetting } from './retention-setting.tsx';
import { RhythmChoice } from './rhythm-choice.tsx';
import { Section } from './section.tsx';
import { SendOneNow } from './send-one-now.tsx';
import styles from './settings-view.module.css';
import { Shortcuts } from './shortcuts.tsx';
import type { useSettings } from './use-settings.ts';

const LazyNotes = lazyPart('setting-notes', () =>
  import('./setting-notes.tsx').then(({ SettingNotes }) => SettingNotes),
);

const LazyCountry = lazyPart('country', () =>
  import('../support/country-choice.tsx').then(({ CountryChoice }) => CountryChoice),
);

const rhythms = ['few', 'every', 'times', 'asked'] as const;
const invitations: InvitationSetting[] = ['both', 'notification', 'dot'];

export function SettingsView({ settings, notes, saving, change }: ReturnType<typeof useSettings>) {
  return (
    <Page here="settings" title={words.title} about={words.about}>
      {settings ? (
        <>
          {notes.length > 0 ? <LazyNotes notes={notes} /> : null}
          <Section title={rhythm.title} about={rhythm.about}>
            <RhythmChoice settings={settings} names={rhythms} onChange={change} />
          </Section>
          {settings.rhythm === 'asked' ? null : (
            <>
              <Section title={words.hours.title} about={words.hours.about}>
                <Hours hours={settings.hours} onChange={(hours) => change({ hours })} />
              </Section>
              <Section title={words.invitation.title} about={words.invitation.about}>
                <Choices
                  legend={words.invitation.title}
                  legendHidden
                  options={invitations.map((value) => ({
                    value,
                    name: words.invitation.names[value],
                  }))}
                  chosen={settings.invitation}
                  onChoose={(invitation) => change({ invitation })}
                />
                <Choices
                  legend={words.wording.title}
                  options={wordingChoices.map((value) => ({
                    value,
                    name: words.wording.names[value],
                  }))}
                  chosen={settings.wording}
                  onChoose={(wording) => change({ wording })}
                />
                {settings.invitation === 'dot' ? null : (
                  <Toggle
                    label={words.sound}
                    on={settings.sound}
                    onChange={(sound) => change({ sound })}
                  />
                )}
              </Section>
              <Section title={words.holds.title} about={words.holds.about}>
                <HoldSettings settings={settings} onChange={change} />
              </Section>
              <Section title={words.afterwards.title} about={words.afterwards.backOff}>
                <AfterNudgeSettings settings={settings} onChange={change} />
              </Section>
            </>
          )}
          <Section title={words.practices.title} about={words.practices.about}>
            <PracticeSettings settings={settings} onChange={change} />
          </Section>
          <RetentionSetting settings={settings} onChange={change} />
          <Section title={words.language.title}>
            <LanguageSettings settings={settings} onChange={change} />
            <ThemeChoice />
          </Section>
          <Section title={words.spelling.title} about={words.spelling.about}>
            <Toggle
              label={words.spelling.allow}
              on={settings.checkSpelling}
              onChange={(checkSpelling) => change({ checkSpelling })}
            />
          </Section>
          <Section title={words.support.title} about={words.support.about}>
            <LazyCountry country={settings.country} onCountry={(country) => change({ country })} />
          </Section>
          <Section title={words.leaving.title} about={words.leaving.how}>
            <p>{words.leaving.closes}</p>
            <p>{words.leaving.after}</p>
            <p>{words.leaving.honest}</p>
          </Section>
          <Section title={words.tryIt.title} about={words.tryIt.about}>
            <SendOneNow />
          </Section>
          <Shortcuts />
          <HealthSection />
        </>
      ) : (
        <p class="visually-hidden">{words.opening}</p>
      )}
      <p class={styles.small}>{words.notTherapy}</p>
      <p class={styles.saving} role="status">
        {saving === 'saved' ? words.saved : saving === 'failed' ? words.notSaved : ''}
      </p>
    </Page>
  );
}
