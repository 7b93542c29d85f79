import { unkeptId } from '../../utils/log/entry/entry.ts';
import type { Session, SessionEvent } from '../../utils/practice/pause.ts';
import { takesWords } from '../../utils/practice/practices.ts';
import { lazyPart } from '../frame/lazy-part.tsx';
import { useChoices } from '../practice/use-choices.ts';
import { SupportLine } from '../support/support-line.tsx';
import { Ended } from './ended.tsx';
import { Grounding } from './grounding.tsx';
import { Heavier } from './heavier.tsx';
import { Stopped } from './stopped.tsx';
import { SupportScreen } from './support-screen.tsx';

type Props = {
  session: Exclude<Session, { at: 'home' } | { at: 'running' }>;
  onEvent: (event: SessionEvent) => void;
  /** Away from all of it, back to the day. */
  onClose: () => void;
};

type EndedSession = Extract<Session, { at: 'ended' }>;

const OfferOwnPart = lazyPart('own-part', () =>
  import('../practice/reframe/offer-own-part.tsx').then((part) => part.OfferOwnPart),
);

/** What stands between a practice and the home: ways to stop, to ground, to say how it was. */
export function PauseScreens({ session, onEvent, onClose }: Props) {
  const { choices, change } = useChoices();
  if (!choices) return null;
  const home = () => onEvent({ type: 'home' });
  const help = () => onEvent({ type: 'support' });
  const support = <SupportLine country={choices.country} onMore={help} />;
  switch (session.at) {
    case 'stopped':
      return (
        <Stopped
          hasWords={takesWords(session.run.practice)}
          onDone={home}
          onGround={() => onEvent({ type: 'ground' })}
          onSupport={help}
          onAgain={() => onEvent({ type: 'begin', ...session.run })}
        />
      );
    case 'grounding':
      return <Grounding support={support} onDone={home} />;
    case 'heavier':
      return (
        <Heavier
          entryId={session.entryId}
          support={support}
          onSmaller={() => onEvent({ type: 'begin', practice: 'small-steps' })}
          onDone={home}
        />
      );
    case 'ended':
      return (
        <Ended
          end={session.end}
          addition={additionTo(session, onEvent)}
          onClose={onClose}
          onHeavier={(isKept) => onEvent({ type: 'heavier', ...(!isKept && { unkept: true }) })}
        />
      );
    case 'support':
      return (
        <SupportScreen
          country={choices.country}
          onCountry={(country) => change({ country })}
          onBack={() => onEvent({ type: 'back' })}
        />
      );
  }
}

/** To a reframe that was kept with a kinder sentence: one thing to take responsibility for. */
function additionTo({ run, end }: EndedSession, onEvent: Props['onEvent']) {
  const { entryId, quote } = end;
  if (run.practice !== 'reframe' || entryId === null || entryId === unkeptId || !quote) return null;
  return <OfferOwnPart entryId={entryId} onOpen={() => onEvent({ type: 'begin', ...run })} />;
}
