import { useRef, useState } from 'preact/hooks';
import type { PageName } from '../../utils/browser/open-page.ts';
import type { PauseLength } from '../../utils/practice/choices.ts';
import type { PracticeName } from '../../utils/practice/practices.ts';
import { words } from '../../utils/words/popup.ts';
import { Mark } from '../controls/mark.tsx';
import { loadPart } from '../errors/load-part.ts';
import { lazyPart } from '../frame/lazy-part.tsx';
import { useHeadingFocus } from '../frame/use-heading-focus.ts';
import { useScreen } from '../screen/use-screen.ts';
import { HomeLine, HomeLines } from './home-line.tsx';
import { firstPractice, lineNames } from './home-practices.ts';
import type { Nudges } from './use-nudges.ts';

type Props = Nudges & {
  /** Practices in which words of an earlier time are waiting. */
  waiting: readonly PracticeName[];
  /** Those that an organisation has switched off; words that wait there can be gone on with. */
  off?: readonly PracticeName[];
  /** As chosen in the settings; known from the last time before they are read. */
  noTouch: boolean;
  length: PauseLength;
  onBegin: (practice: PracticeName) => void;
  /** To the other ways of the first practice. */
  onWays: () => void;
  onOpen: (page: PageName) => void;
  onSupport: () => void;
};

const HomeSheet = lazyPart('home-sheet', () =>
  import('./home-sheet.tsx').then((part) => part.HomeSheet),
);

const AfterLine = lazyPart('after-line', () =>
  import('../after/after-line.tsx').then((part) => part.AfterLine),
);

/** What the toolbar opens on: one heart, a line for each other practice, and one foot. */
export function Home(props: Props) {
  const {
    nudges,
    invited,
    occasion,
    waiting,
    off = [],
    noTouch,
    length,
    onBegin,
    onOpen,
    onSupport,
  } = props;
  const [open, setOpen] = useState(false);
  const heading = useHeadingFocus();
  const opener = useRef<HTMLButtonElement>(null);
  useScreen('home');
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <main class={open ? 'home home-behind' : 'home'}>
      <div class="home-middle">
        <h1 ref={heading} tabIndex={-1} class="home-greeting">
          {invited ? words.invited : words.greeting}
        </h1>
        {occasion ? <AfterLine occasion={occasion} /> : null}
        {/* What the sheet lies on is not to be reached by a key that nobody sees. */}
        <div class="home-offer" inert={open}>
          <button
            type="button"
            class="home-heart"
            aria-labelledby="begin-first"
            aria-describedby="about-first"
            onClick={() => onBegin(firstPractice)}
          >
            <span class="home-picture">
              <Mark />
            </span>
            <span id="begin-first" class="home-name">
              {noTouch ? words.withoutTouch : words.practices[firstPractice].name}
            </span>
            <span id="about-first" class="home-about">
              {words.lengths[length]}
            </span>
          </button>
          <HomeLines>
            {lineNames.map((name) => {
              const waits = waiting.includes(name);
              const isOff = off.includes(name) && !waits;
              return (
                <HomeLine
                  key={name}
                  id={name}
                  name={words.practices[name].name}
                  about={aboutLine(name, waits, isOff)}
                  {...{ waits, isOff }}
                  onPress={() => onBegin(name)}
                />
              );
            })}
          </HomeLines>
        </div>
      </div>
      <div class="home-bottom">
        {open ? <HomeSheet {...props} onClose={close} /> : null}
        <nav class="home-foot" aria-label={words.more}>
          <button
            ref={opener}
            type="button"
            class="home-opener"
            aria-expanded={open}
            aria-controls={open ? 'home-sheet' : undefined}
            data-sheet
            onPointerEnter={fetchAhead}
            onFocus={fetchAhead}
            onClick={() => (open ? close() : setOpen(true))}
          >
            <span>{nudges?.label ?? words.nudges}</span>
            <span class="visually-hidden">. {words.foot.more}</span>
            <span class={open ? 'home-down' : 'home-up'} aria-hidden="true" />
          </button>
          <div class="home-links">
            <button type="button" onClick={onSupport}>
              {words.support}
            </button>
            <button type="button" onClick={() => onOpen('log')}>
              {words.log}
            </button>
            <button type="button" onClick={() => onOpen('settings')}>
              {words.settings}
            </button>
          </div>
        </nav>
      </div>
    </main>
  );
}

function aboutLine(name: (typeof lineNames)[number], waits: boolean, isOff: boolean): string {
  if (waits) return words.resume;
  return isOff ? words.switchedOff : words.practices[name].about;
}

/** It is there by the time of the press; what does not come is told by the press. */
function fetchAhead(): void {
  loadPart('home-sheet', () => import('./home-sheet.tsx')).catch(() => {
    // The press tries again, and tells.
  });
}
