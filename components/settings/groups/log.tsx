import { words as retention } from '../../../utils/words/retention.ts';
import { words } from '../../../utils/words/settings.ts';
import { Toggle } from '../../controls/toggle.tsx';
import { Part } from '../frame/part.tsx';
import { Setting } from '../frame/setting.tsx';
import { SettingGroup } from '../frame/setting-group.tsx';
import { LogTools } from '../log-tools.tsx';
import { RetentionSetting } from '../retention-setting.tsx';
import type { GroupProps } from './group-props.ts';
import { logSentence } from './sentences.ts';

/** What is kept and for how long, the ways to the log's own tools, and the browser's spelling. */
export function Log({ settings, change, ...fold }: GroupProps) {
  const { spelling, tools } = words;
  return (
    <SettingGroup name="log" sentence={logSentence(settings)} {...fold}>
      <Part title={retention.title} about={retention.about}>
        <RetentionSetting settings={settings} onChange={change} />
      </Part>
      <Part title={tools.title} about={tools.about}>
        <LogTools />
      </Part>
      <Part title={spelling.title} about={spelling.about}>
        <Setting id="spelling" paths={['checkSpelling']} look="line">
          <Toggle
            label={spelling.allow}
            on={settings.checkSpelling}
            onChange={(checkSpelling) => change({ checkSpelling })}
          />
        </Setting>
      </Part>
    </SettingGroup>
  );
}
