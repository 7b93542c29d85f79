// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useHeadingFocus } from '../../../components/frame/use-heading-focus.ts';
import { useLoading } from '../../../components/frame/use-loading.ts';
import { click, loaded, perform, show } from '../practice/render.ts';

/** What comes when the test says so. */
function slow<T>() {
  const asked: { resolve: (value: T) => void; reject: (error: unknown) => void }[] = [];
  const load = () => new Promise<T>((resolve, reject) => asked.push({ resolve, reject }));
  return { asked, load };
}

test('loading: what comes, what fails, and once more', async () => {
  const { asked, load } = slow<string>();
  function Reading() {
    const [state, again] = useLoading(load);
    const text = state.at === 'loaded' ? state.value : state.at;
    return (
      <button type="button" onClick={again}>
        {text}
      </button>
    );
  }
  const { root, gone } = show(<Reading />);
  expect(root.textContent).toBe('loading');
  await perform(() => asked[0]?.reject(new Error('x')));
  expect(root.textContent).toBe('failed');
  await click('button', 'failed');
  expect(root.textContent).toBe('loading');
  await perform(() => asked[1]?.resolve('here'));
  expect([root.textContent, asked.length]).toEqual(['here', 2]);
  gone();
});

test('loading: of two answers the one to the newer question counts', async () => {
  const { asked, load } = slow<string>();
  function Reading({ day }: { day: string }) {
    const [state] = useLoading(load, [day]);
    return <p>{state.at === 'loaded' ? state.value : state.at}</p>;
  }
  const { root, again, gone } = show(<Reading day="1" />);
  again(<Reading day="2" />);
  await perform(() => asked[1]?.resolve('second'));
  await perform(() => asked[0]?.resolve('first'));
  expect(root.textContent).toBe('second');
  again(<Reading day="3" />);
  expect(root.textContent).toBe('second');
  gone();
  await perform(() => asked[2]?.resolve('third'));
  await loaded();
});

test('a heading takes the focus when it is due, and anew with another key', async () => {
  function Screen() {
    const [key, setKey] = useState(0);
    const heading = useHeadingFocus(key > 0, [key]);
    return (
      <>
        <h1 ref={heading} tabIndex={-1}>
          {key}
        </h1>
        <button type="button" onClick={() => setKey(key + 1)}>
          {'On'}
        </button>
      </>
    );
  }
  show(<Screen />);
  expect(document.activeElement?.tagName).toBe('BODY');
  for (const times of [1, 2]) {
    document.body.querySelector('button')?.focus();
    await click('button', 'On');
    expect([document.activeElement?.tagName, times]).toEqual(['H1', times]);
  }
});

test.each([
  ['stays at the control it was at before the page had its code', true, 'BUTTON'],
  ['goes to the heading where that control has gone', false, 'H1'],
] as const)('the focus %s', async (_name, isThere, focused) => {
  function Screen() {
    const heading = useHeadingFocus();
    return (
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {'Title'}
        </h1>
      </main>
    );
  }
  const app = Object.assign(document.createElement('div'), { id: 'app' });
  const button = document.createElement('button');
  app.dataset.inUse = '';
  document.body.replaceChildren(app);
  await perform(() => {
    render(<Screen />, app);
    if (!isThere) return;
    app.querySelector('main')?.append(button);
    button.focus();
  });
  expect(document.activeElement?.tagName).toBe(focused);
  expect(app.dataset.inUse).toBe(undefined);
  render(null, app);
  app.remove();
});
