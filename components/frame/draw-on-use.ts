import { notePending } from '../../utils/log/drafts/pending-writes.ts';
import { showErrorScreen } from '../errors/error-screen.ts';
import { untilRest } from './rest.ts';

type Life = {
  /** Whether there may be more to show than what stands in the HTML, as far as is known at once. */
  isDue: () => boolean;
  /** What is looked up when nothing else is to be done. @returns whether there is more to show */
  atRest: () => Promise<boolean>;
  /** Hears of letters that come before the code that keeps them. */
  onType: (text: string) => void;
};

/** What can be pressed or typed into, links apart: those need no code. */
const controls = '#app :is(button, input)';
/** Pressed, under the pointer or focused before anything could hear of it. */
const inUse = `#app[data-pressed], ${controls}:is(:hover, :focus)`;
/** What a person does first who comes back to a page that stood there all the time. */
const comingBack = ['focus', 'pageshow'] as const;

/**
 * A page whose HTML can be read as it is: the code that draws it is fetched when somebody comes near
 * a control, or when there is more to show. What is pressed before it is there acts once it is.
 * @param draw takes over what stands in the page; it is called once, and again where it failed
 */
export function drawOnUse(draw: () => Promise<void>, { isDue, atRest, onType }: Life): void {
  const over = new AbortController();
  let work: Promise<void> | null = null;
  let held = false;
  const begin = () => {
    work ??= draw().then(
      () => {
        over.abort();
        tellOfFocus();
      },
      (error) => {
        work = null;
        throw error;
      },
    );
    return work;
  };
  // What does not come has been noted; a press tries again.
  const prepare = () => void begin().catch(() => null);
  const look = () => {
    if (isDue()) prepare();
  };
  const near = ({ target }: Event) => {
    if (target instanceof Element && target.closest(controls)) prepare();
    else look();
  };
  const fail = () => showErrorScreen(true);
  /** It acts when there is something that hears it. */
  const hold = (event: Event, again: () => void) => {
    event.preventDefault();
    if (held) return;
    held = true;
    begin().then(again, fail);
  };
  const onClick = ({ target }: Event) => {
    if (target instanceof Element && target.closest(controls)) begin().catch(fail);
  };
  const onInput = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    onType(target.value);
    // A page that goes waits until they have reached their draft.
    void notePending(begin()).catch(() => null);
  };
  const onSubmit = (event: Event) => {
    const fresh = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    hold(event, () => event.target?.dispatchEvent(fresh));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || !['?', '/'].includes(event.key)) return;
    const { key, code, shiftKey } = event;
    hold(event, () => dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey })));
  };
  const { signal } = over;
  const capture = { capture: true, passive: false, signal };
  for (const name of ['pointerover', 'focusin'] as const) addEventListener(name, near, { signal });
  for (const name of comingBack) addEventListener(name, look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('click', onClick, { signal });
  document.addEventListener('input', onInput, { signal });
  addEventListener('submit', onSubmit, capture);
  addEventListener('keydown', onKeyDown, capture);
  const box = document.querySelector<HTMLInputElement>('#app input');
  if (box?.value) onType(box.value);
  if (isDue() || document.querySelector(inUse)) {
    prepare();
    return;
  }
  const rest = setTimeout(
    () =>
      void atRest().then(
        (more) => more && prepare(),
        () => null,
      ),
    untilRest(),
  );
  signal.addEventListener('abort', () => clearTimeout(rest));
}

/** What was focused and typed before anything heard it. */
function tellOfFocus(): void {
  const box = document.querySelector<HTMLInputElement>('#app input');
  if (!box) return;
  if (box === document.activeElement) box.dispatchEvent(new FocusEvent('focus'));
  if (box.value !== '') box.dispatchEvent(new Event('input', { bubbles: true }));
}
