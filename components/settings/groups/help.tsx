import { words as health } from '../../../utils/words/health.ts';
import { words as news } from '../../../utils/words/settings/news.ts';
import { words } from '../../../utils/words/settings.ts';
import { Toggle } from '../../controls/toggle.tsx';
import { lazyPart } from '../../frame/lazy-part.tsx';
import { addressOf } from '../../log/use-log-route.ts';
import { Part } from '../frame/part.tsx';
import { Setting } from '../frame/setting.tsx';
import { SettingGroup } from '../frame/setting-group.tsx';
import { HealthSection } from '../health-section.tsx';
import { KeySettings } from '../key-settings.tsx';
import tools from '../log-tools.module.css';
import type { GroupProps } from './group-props.ts';
import { helpSentence } from './sentences.ts';

const LazyCountry = lazyPart('country', () =>
  import('../../support/country-choice.tsx').then(({ CountryChoice }) => CountryChoice),
);

/** Whom to call, how to leave at once, the keys, and why a nudge did not come. */
export function Help({ settings, change, ...fold }: GroupProps) {
  const { support, leaving, keyboard } = words;
  const parts = [
    { id: 'whom', title: support.title },
    { id: 'at-once', title: leaving.title },
    { id: 'keyboard', title: keyboard.title },
    { id: 'why-none', title: health.title },
    { id: 'updates', title: news.part },
  ];
  return (
    <SettingGroup name="help" sentence={helpSentence(settings)} parts={parts} {...fold}>
      <Part id="whom" title={support.title} about={support.about}>
        <Setting id="country" paths={['country']}>
          <LazyCountry country={settings.country} onCountry={(country) => change({ country })} />
        </Setting>
        <Setting id="people">
          <a class={tools.tool} href={`log.html${addressOf('people')}`}>
            {support.people}
          </a>
        </Setting>
      </Part>
      <Part id="at-once" title={leaving.title} about={leaving.how}>
        <Setting id="leaving">
          <p>{leaving.closes}</p>
          <p>{leaving.after}</p>
          <p>{leaving.honest}</p>
        </Setting>
      </Part>
      <Part id="keyboard" title={keyboard.title}>
        <KeySettings settings={settings} onChange={change} />
      </Part>
      <Part id="why-none" title={health.title} about={health.about}>
        <Setting id="health">
          <HealthSection />
        </Setting>
      </Part>
      <Part id="updates" title={news.part}>
        <Setting id="news" paths={['noNews']} look="line">
          <Toggle
            label={news.setting}
            on={!settings.noNews}
            onChange={(on) => change({ noNews: !on })}
          />
        </Setting>
      </Part>
    </SettingGroup>
  );
}
