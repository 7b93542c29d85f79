import { words } from '../../utils/words/pause.ts';
import { Button } from '../controls/button.tsx';
import { useHeadingFocus } from '../frame/use-heading-focus.ts';
import { useEscape } from '../practice/frame/use-escape.ts';
import { useScreen } from '../screen/use-screen.ts';
import { SupportPanel } from '../support/support-panel.tsx';
import styles from './support-screen.module.css';

type Props = { country: string; onCountry: (country: string) => void; onBack: () => void };

/** Support on a screen of its own, with the way back in the same place as in a practice. */
export function SupportScreen({ country, onCountry, onBack }: Props) {
  const heading = useHeadingFocus();
  useEscape(onBack);
  useScreen('support');
  return (
    <main class={styles.screen}>
      <Button look="quiet" onClick={onBack}>
        <span aria-hidden="true" class={styles.arrow} />
        {words.back}
      </Button>
      <div class={styles.body}>
        <h1 ref={heading} tabIndex={-1} class={styles.title} aria-describedby="support-lead">
          {words.support}
        </h1>
        <SupportPanel country={country} onCountry={onCountry} leadId="support-lead" />
      </div>
    </main>
  );
}
