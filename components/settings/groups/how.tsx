import { hasNewTab } from '../../../utils/stores/has-new-tab.ts';
import { words } from '../../../utils/words/settings.ts';
import { words as theme } from '../../../utils/words/theme.ts';
import { ThemeChoice } from '../../theme/theme-choice.tsx';
import { AppearanceSettings } from '../appearance-settings.tsx';
import { DiscreetSetting } from '../discreet-setting.tsx';
import { Part } from '../frame/part.tsx';
import { Setting } from '../frame/setting.tsx';
import { SettingGroup } from '../frame/setting-group.tsx';
import { LanguageSettings } from '../language-settings.tsx';
import { NewTabSettings } from '../new-tab-settings.tsx';
import type { GroupProps } from './group-props.ts';
import { howSentence } from './sentences.ts';

/** Where Kind Pause appears, and how it looks and speaks. */
export function How({ settings, change, ...fold }: GroupProps) {
  const { invitation, tab, language } = words;
  const parts = [
    { id: 'appearing', title: invitation.title },
    ...(hasNewTab ? [{ id: 'tab', title: tab.title }] : []),
    { id: 'looks', title: theme.legend },
    { id: 'language-time', title: language.title },
  ];
  const isNudged = settings.rhythm !== 'asked';
  return (
    <SettingGroup
      name="how"
      sentence={howSentence(settings)}
      parts={isNudged ? parts : parts.slice(1)}
      {...fold}
    >
      {isNudged ? (
        <Part id="appearing" title={invitation.title} about={invitation.about}>
          <AppearanceSettings settings={settings} onChange={change} />
        </Part>
      ) : null}
      {hasNewTab ? (
        <Part id="tab" title={tab.title}>
          <NewTabSettings settings={settings} onChange={change} />
        </Part>
      ) : null}
      <Part id="looks">
        <Setting id="theme">
          <ThemeChoice />
        </Setting>
        <DiscreetSetting on={settings.discreet} onChange={(discreet) => change({ discreet })} />
      </Part>
      <Part id="language-time" title={language.title}>
        <LanguageSettings settings={settings} onChange={change} />
      </Part>
    </SettingGroup>
  );
}
