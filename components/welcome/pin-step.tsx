import { useEffect, useState } from 'preact/hooks';
import { isFirefox } from '../../utils/browser/pages.ts';
import { iconOnToolbar } from '../../utils/browser/toolbar-icon.ts';
import { words } from '../../utils/words/welcome.ts';
import { LiveText } from '../controls/live-text.tsx';
import { PinDrawing } from './pin-drawing.tsx';
import styles from './welcome-view.module.css';

const lookEveryMs = 1_500;

/** Freshly installed, the icon hides in a menu: a drawing of where, and a look whether it is out. */
export function PinStep() {
  const [shown, setShown] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => {
      iconOnToolbar().then(setShown, () => {
        // A browser that does not tell is shown the way all the same.
      });
    };
    look();
    // It is set in the browser's own menu, of which a page hears nothing.
    const again = setInterval(look, lookEveryMs);
    return () => clearInterval(again);
  }, []);
  const how = shown ? words.pin.done : isFirefox() ? words.pin.firefox : words.pin.chromium;
  return (
    <>
      <PinDrawing done={shown === true} />
      <p class={styles.body} aria-hidden="true">
        {how}
      </p>
      <LiveText text={how} />
    </>
  );
}
