import type { RefObject } from 'preact';
import { useCallback, useEffect, useReducer } from 'preact/hooks';
import {
  nextBreath,
  type OwnBreath,
  type OwnEvent,
  ownRest,
} from '../../../utils/practice/own-pace.ts';

/** What Space would do something else on. */
const others = 'a, button, input, select, summary, textarea';

type Given = { breath: OwnBreath; send: (type: OwnEvent['type']) => void };

/**
 * A breath that follows the space bar anywhere on the page, and what `send` tells of the guide.
 * @param guide the button that is pressed; Enter works on it too
 */
export function useOwnBreath(guide: RefObject<HTMLElement | null>): Given {
  const [breath, dispatch] = useReducer(nextBreath, ownRest);
  const send = useCallback(
    (type: OwnEvent['type']) => dispatch({ type, at: performance.now() }),
    [],
  );
  useEffect(() => {
    const isOurs = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || altKey || metaKey) return false;
      const on = target instanceof Element ? target : null;
      if (guide.current?.contains(on)) return key === ' ' || key === 'Enter';
      return key === ' ' && !on?.closest(others);
    };
    const down = (event: KeyboardEvent) => {
      if (!isOurs(event)) return;
      // Neither a click of the button nor a scroll of the page.
      event.preventDefault();
      if (!event.repeat) send('press');
    };
    const up = (event: KeyboardEvent) => {
      if (isOurs(event)) event.preventDefault();
      // Wherever the focus went meanwhile: what was held is held no more.
      if (event.key === ' ' || event.key === 'Enter') send('release');
    };
    const away = () => send('cancel');
    document.addEventListener('keydown', down);
    document.addEventListener('keyup', up);
    document.addEventListener('visibilitychange', away);
    window.addEventListener('blur', away);
    return () => {
      document.removeEventListener('keydown', down);
      document.removeEventListener('keyup', up);
      document.removeEventListener('visibilitychange', away);
      window.removeEventListener('blur', away);
    };
  }, [guide, send]);
  return { breath, send };
}
