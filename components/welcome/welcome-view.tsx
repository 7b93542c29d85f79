import { closeThisTab } from '../../utils/browser/pages.ts';
import { words } from '../../utils/words/welcome.ts';
import { Button } from '../controls/button.tsx';
import { lazyPart } from '../frame/lazy-part.tsx';
import { Page } from '../frame/page.tsx';
import { RhythmChoice } from '../settings/rhythm-choice.tsx';
import { Section } from '../settings/section.tsx';
import type { useSettings } from '../settings/use-settings.ts';
import { PinHelp } from './pin-help.tsx';
import { TryIt } from './try-it.tsx';
import styles from './welcome-view.module.css';

const LazyCountry = lazyPart('country', () =>
  import('../support/country-choice.tsx').then(({ CountryChoice }) => CountryChoice),
);

const rhythms = ['few', 'asked'] as const;

export function WelcomeView({ settings, change }: ReturnType<typeof useSettings>) {
  return (
    <Page here="welcome" title={words.title} about={words.about}>
      <TryIt settings={settings} />
      <Section title={words.promise.title}>
        <p>{words.promise.body}</p>
        <p>
          {words.promise.shared} <a href="log.html#along-lock">{words.promise.lock}</a>
        </p>
        <p>{words.promise.leaving}</p>
        <p class={styles.small}>{words.promise.afterwards}</p>
        <p class={styles.small}>{words.promise.managed}</p>
      </Section>
      {settings ? (
        <Section title={words.rhythm.title}>
          <RhythmChoice settings={settings} names={rhythms} onChange={change} />
        </Section>
      ) : null}
      <PinHelp />
      {settings ? (
        <Section title={words.support.title} about={words.support.about}>
          <LazyCountry country={settings.country} onCountry={(country) => change({ country })} />
        </Section>
      ) : null}
      <footer class={styles.foot}>
        <p>{words.leave}</p>
        <Button onClick={() => void closeThisTab()}>{words.done}</Button>
        <p class={styles.small}>{words.notTherapy}</p>
      </footer>
    </Page>
  );
}
