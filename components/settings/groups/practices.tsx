import { words } from '../../../utils/words/settings.ts';
import { Part } from '../frame/part.tsx';
import { SettingGroup } from '../frame/setting-group.tsx';
import { PracticeSettings } from '../practice-settings.tsx';
import type { GroupProps } from './group-props.ts';
import { practicesSentence } from './sentences.ts';

/** What holds in every practice. */
export function Practices({ settings, change, ...fold }: GroupProps) {
  return (
    <SettingGroup name="practices" sentence={practicesSentence(settings)} {...fold}>
      <Part about={words.practices.about}>
        <PracticeSettings settings={settings} onChange={change} />
      </Part>
    </SettingGroup>
  );
}
