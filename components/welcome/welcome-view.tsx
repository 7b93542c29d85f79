import { useEffect, useState } from 'preact/hooks';
import { closeThisTab } from '../../utils/browser/pages.ts';
import { hasNewTab } from '../../utils/stores/has-new-tab.ts';
import { words } from '../../utils/words/welcome.ts';
import { Button } from '../controls/button.tsx';
import { lazyPart } from '../frame/lazy-part.tsx';
import { Page } from '../frame/page.tsx';
import { nameTab } from '../frame/tab-title.ts';
import { useScreen } from '../screen/use-screen.ts';
import type { useSettings } from '../settings/use-settings.ts';
import { HoursStep } from './hours-step.tsx';
import { KeptStep } from './kept-step.tsx';
import { PinStep } from './pin-step.tsx';
import { StepDots } from './step-dots.tsx';
import { TabStep } from './tab-step.tsx';
import { TryIt } from './try-it.tsx';
import { rememberStep, stepLeft, type WelcomeStep, welcomeSteps } from './welcome-place.ts';
import styles from './welcome-view.module.css';

const LazyCountry = lazyPart('country', () =>
  import('../support/country-choice.tsx').then(({ CountryChoice }) => CountryChoice),
);

const told: Record<WelcomeStep, { title: string; about: string }> = {
  pause: { title: words.title, about: words.about },
  pin: { title: words.pin.title, about: words.pin.about },
  hours: { title: words.rhythm.title, about: words.rhythm.about },
  tab: { title: words.tab.title, about: words.tab.about },
  kept: { title: words.promise.title, about: words.promise.body },
  support: { title: words.support.title, about: words.support.about },
};

/** The way in, one step in view: it can be left at any of them, and goes on where it was left. */
export function WelcomeView({ settings, change }: ReturnType<typeof useSettings>) {
  const [steps] = useState(() => welcomeSteps.filter((step) => step !== 'tab' || hasNewTab));
  const [step, setStep] = useState(() => stepLeft(steps));
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  const { title, about } = told[step];
  useScreen(step);
  useEffect(() => {
    nameTab('welcome', step === 'pause' ? undefined : title);
  }, [step, title]);
  const goTo = (to: WelcomeStep) => {
    rememberStep(to);
    setStep(to);
  };
  const close = () => {
    rememberStep(null);
    void closeThisTab();
  };
  return (
    <Page here="welcome" title={title} about={about}>
      <div key={step} class={styles.step}>
        {step === 'pause' ? <TryIt settings={settings} /> : null}
        {step === 'pin' ? <PinStep /> : null}
        {settings ? (
          <>
            {step === 'hours' ? <HoursStep settings={settings} onChange={change} /> : null}
            {step === 'tab' ? <TabStep settings={settings} onChange={change} /> : null}
            {step === 'kept' ? <KeptStep settings={settings} onChange={change} /> : null}
            {step === 'support' ? (
              <LazyCountry
                country={settings.country}
                onCountry={(country) => change({ country })}
              />
            ) : null}
          </>
        ) : null}
      </div>
      {/* What stands above it comes with the settings, and would push it down. */}
      {settings || step === 'pause' ? (
        <footer class={styles.foot}>
          <div class={styles.ways}>
            <span>
              {before ? (
                <Button look="quiet" onClick={() => goTo(before)}>
                  {words.back}
                </Button>
              ) : null}
            </span>
            <StepDots at={at} of={steps.length} />
            {after ? (
              <span class={styles.on}>
                <Button look="quiet" onClick={close}>
                  {words.skip}
                </Button>
                <Button look={step === 'pause' ? 'soft' : 'primary'} onClick={() => goTo(after)}>
                  {words.next}
                </Button>
              </span>
            ) : (
              <span class={styles.on}>
                <Button look="primary" onClick={close}>
                  {words.done}
                </Button>
              </span>
            )}
          </div>
          {before ? null : <p class={styles.small}>{words.leave}</p>}
          {before && after ? null : <p class={styles.small}>{words.notTherapy}</p>}
        </footer>
      ) : null}
    </Page>
  );
}
