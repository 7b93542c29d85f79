import { useContext } from 'preact/hooks';
import { hasOccasions } from '../../../utils/schedule/occasions.ts';
import { words as rhythm } from '../../../utils/words/rhythm.ts';
import { words as atWork } from '../../../utils/words/settings/at-work.ts';
import { words } from '../../../utils/words/settings.ts';
import { lazyPart } from '../../frame/lazy-part.tsx';
import { AfterNudgeSettings } from '../after-nudge-settings.tsx';
import { Part } from '../frame/part.tsx';
import { Setting } from '../frame/setting.tsx';
import { SettingGroup } from '../frame/setting-group.tsx';
import { ShownContext } from '../frame/settings-shown.ts';
import { HoldSettings } from '../hold-settings.tsx';
import { Hours } from '../hours.tsx';
import { RhythmChoice } from '../rhythm-choice.tsx';
import type { GroupProps } from './group-props.ts';
import { whenSentence } from './sentences.ts';

const AfterPart = lazyPart('after-settings', () =>
  import('../../after/after-part.tsx').then((part) => part.AfterPart),
);

const rhythms = ['few', 'every', 'times', 'asked'] as const;

/** How often nudges come, in which hours, what they wait for, and what is after them. */
export function When({ settings, change, ...fold }: GroupProps) {
  const { title, about } = rhythm;
  const { hours, holds, afterwards, after } = words;
  const { policy } = useContext(ShownContext);
  const isNudged = settings.rhythm !== 'asked' || hasOccasions(settings.after);
  const parts = [
    { id: 'often', title },
    { id: 'after-something', title: after.title },
    { id: 'working-hours', title: hours.title },
    { id: 'waiting', title: holds.title },
    { id: 'afterwards', title: afterwards.title },
  ];
  return (
    <SettingGroup
      name="when"
      sentence={whenSentence(settings)}
      parts={isNudged ? parts : []}
      {...fold}
    >
      <Part id="often" title={title} about={about}>
        <Setting id="rhythm" paths={['rhythm', 'few', 'every']}>
          {policy.nudges === false ? (
            <p>{atWork.nudges}</p>
          ) : (
            <RhythmChoice settings={settings} names={rhythms} onChange={change} />
          )}
        </Setting>
      </Part>
      {policy.nudges === false ? null : (
        <Part id="after-something" title={after.title} about={after.about}>
          <Setting id="after" paths={['after']}>
            <AfterPart
              after={settings.after}
              onChange={(fresh) => change({ after: fresh }, 'after')}
            />
          </Setting>
        </Part>
      )}
      {isNudged ? (
        <>
          <Part id="working-hours" title={hours.title} about={hours.about}>
            <Setting id="hours">
              <Hours
                hours={settings.hours}
                onChange={(fresh, day) => change({ hours: fresh }, `hours.${day}`)}
              />
            </Setting>
          </Part>
          <Part id="waiting" title={holds.title} about={holds.about}>
            <HoldSettings settings={settings} onChange={change} />
          </Part>
          <Part id="afterwards" title={afterwards.title} about={afterwards.backOff}>
            <AfterNudgeSettings settings={settings} onChange={change} />
          </Part>
        </>
      ) : null}
    </SettingGroup>
  );
}
