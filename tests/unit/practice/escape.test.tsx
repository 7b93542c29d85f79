// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { SupportScreen } from '../../../components/pause/support-screen.tsx';
import { PracticeFrame } from '../../../components/practice/frame/practice-frame.tsx';
import { HandOnHeart } from '../../../components/practice/hand-on-heart/hand-on-heart.tsx';

const nothing = () => undefined;

const screens: [string, (out: () => void) => ComponentChild][] = [
  [
    'a practice',
    (out) => (
      <PracticeFrame label="A practice" onStop={out} onHeavier={nothing} onSupport={nothing}>
        words
      </PracticeFrame>
    ),
  ],
  [
    'the pause to try',
    (out) => (
      <HandOnHeart
        choices={{ touch: 'heart', anchor: 'breath', noBreath: false }}
        onFinished={nothing}
        onStop={out}
      />
    ),
  ],
  ['support', (out) => <SupportScreen country="" onCountry={nothing} onBack={out} />],
];

function press(patch: KeyboardEventInit = {}): KeyboardEvent {
  const init = { key: 'Escape', bubbles: true, cancelable: true, ...patch };
  const event = new KeyboardEvent('keydown', init);
  document.body.dispatchEvent(event);
  return event;
}

test.each(screens)('%s hears Esc from the moment it is on the page', (_, screen) => {
  Element.prototype.animate = (() => ({ cancel: nothing })) as never;
  const out = vi.fn();
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  // Nothing is waited for: no paint, no effect.
  render(screen(out), root);
  expect(press().defaultPrevented).toBe(true);
  expect(out).toHaveBeenCalledTimes(1);
  press({ isComposing: true });
  press({ key: 'Enter' });
  expect(out).toHaveBeenCalledTimes(1);
  render(null, root);
  expect(press().defaultPrevented).toBe(false);
  expect(out).toHaveBeenCalledTimes(1);
});
