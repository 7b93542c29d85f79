import { useEffect, useState } from 'preact/hooks';
import { iconOnToolbar, isFirefox } from '../../utils/browser/pages.ts';
import { words } from '../../utils/words/welcome.ts';
import { Section } from '../settings/section.tsx';

/** Freshly installed, the icon hides in a menu: how to bring it out, until it is out. */
export function PinHelp() {
  const [shown, setShown] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void iconOnToolbar().then(setShown);
    look();
    // The pin is set in the browser's own menu; coming back from there is a good time to look.
    addEventListener('focus', look);
    document.addEventListener('pointerenter', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('pointerenter', look);
    };
  }, []);
  if (shown === null) return null;
  const how = isFirefox() ? words.pin.firefox : words.pin.chromium;
  return (
    <Section title={words.pin.title}>
      <p>{shown ? words.pin.done : how}</p>
    </Section>
  );
}
