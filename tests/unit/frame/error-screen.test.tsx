// @vitest-environment happy-dom
import { Component } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteError, watchErrors } from '../../../components/errors/page-errors.ts';
import { ErrorBoundary } from '../../../components/frame/error-boundary.tsx';
import { errorScreenInPage } from '../../../components/frame/error-screen-in-page.ts';
import { lazyPart } from '../../../components/frame/lazy-part.tsx';
import { words } from '../../../utils/words/error-screen.ts';
import { words as missingPart } from '../../../utils/words/missing-part.ts';
import { click, expectAccessible, loaded, perform, show } from '../practice/render.ts';

const noted = vi.hoisted(() => [] as { where: string; what: string }[]);
vi.mock('../../../utils/stores/error-log.ts', async (original) => {
  const own = await original<typeof import('../../../utils/stores/error-log.ts')>();
  const noteTrouble = async (where: string, error: unknown) =>
    void noted.push({ where, what: own.shapeOf(error) });
  return { ...own, noteTrouble };
});

let fresh: typeof import('../../../components/errors/page-errors.ts');
/** A page as it comes from its HTML, and an app in it. */
beforeEach(() => {
  noted.length = 0;
  localStorage.clear();
  delete document.documentElement.dataset.error;
});
afterEach(() => vi.resetModules());

function htmlOf(filename: string): string {
  const page = '<body><div id="app"></div></body>';
  return errorScreenInPage().transformIndexHtml(page, { filename });
}

function page(what: Parameters<typeof show>[0]): HTMLElement {
  const { root } = show(what, 'div');
  root.id = 'app';
  const parsed = new DOMParser().parseFromString(htmlOf('/popup/index.html'), 'text/html');
  const screen = parsed.getElementById('error');
  if (screen) document.body.append(screen);
  return root;
}

const state = () => document.documentElement.dataset.error;
const offered = () => {
  const part = document.getElementById('error-words');
  return part?.hidden ? null : part?.querySelector('pre')?.textContent;
};

function Box({ breaks }: { breaks: 'drawing' | 'effect' | 'leaving' | 'nothing' }) {
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (broken && breaks === 'effect') throw new RangeError('in an effect');
  });
  if (broken && breaks === 'leaving') throw new SyntaxError('a secret');
  if (broken && breaks === 'drawing') throw new TypeError('a secret');
  return (
    <main>
      <textarea dir="ltr" autocomplete="off" value="Half a sentence" />
      <input dir="ltr" autocomplete="off" value="a line" />
      <input autocomplete="off" value="a passphrase" />
      <button type="button" onClick={() => setBroken(true)}>
        {'Break'}
      </button>
      {breaks === 'leaving' ? <Leaving /> : null}
    </main>
  );
}

class Leaving extends Component {
  override componentWillUnmount() {
    throw new RangeError('on the way out');
  }
  override render() {
    return null;
  }
}

describe('F94 what throws while a page is drawn', () => {
  test.each(['drawing', 'effect', 'leaving'] as const)(
    '(%s) gives its place to the error screen, with the words that were typed',
    async (breaks) => {
      const root = page(
        <ErrorBoundary>
          <Box breaks={breaks} />
        </ErrorBoundary>,
      );
      localStorage.setItem(
        'kind-pause.draft.reframe:p1',
        JSON.stringify({
          id: 'a',
          fields: { step: { value: 'harsh' }, harsh: { value: 'So slow.' } },
        }),
      );
      await click('button', 'Break');
      expect(state()).toBe('instead');
      // What cannot even be taken away is out of sight.
      if (breaks !== 'leaving') expect(root.childNodes).toHaveLength(0);
      expect(offered()).toBe('Half a sentence\n\na line\n\nSo slow.');
      expect(document.activeElement?.textContent).toBe(words.title);
      expect(noted.length).toBeGreaterThan(0);
      expect(JSON.stringify(noted)).not.toMatch(/secret|effect|way out/);
      if (breaks !== 'leaving') await expectAccessible();
    },
  );

  test('leads on by addresses alone: again, and from the popup to its start', () => {
    expect(htmlOf('/x/popup/index.html')).toContain('href="popup.html?home"');
    expect(htmlOf('/x/newtab/index.html')).toContain('class="error-again" href=""');
    expect(htmlOf('/x/newtab/index.html')).not.toContain('popup.html');
  });

  test('with nothing typed offers nothing, and a broken mirror breaks nothing', async () => {
    for (const [key, text] of Object.entries({ a: '{', b: 'null', c: '{"fields":{"x":null}}' })) {
      localStorage.setItem(`kind-pause.draft.${key}`, text);
    }
    function Broken(): never {
      throw new TypeError('x');
    }
    page(<main />);
    await perform(async () => {
      const { render } = await import('preact');
      const root = document.getElementById('app');
      if (root) act(() => render(<ErrorBoundary>{<Broken />}</ErrorBoundary>, root));
    });
    expect([state(), offered()]).toEqual(['instead', null]);
  });
});

describe('F94 a part that does not come', () => {
  const load = vi.fn<() => Promise<() => preact.JSX.Element>>();

  test('says so where it would stand, is noted by its name, and comes on trying again', async () => {
    load.mockRejectedValueOnce(new TypeError('Failed to fetch chunks/private.js'));
    load.mockResolvedValueOnce(() => <p>{'Here'}</p>);
    const Part = lazyPart('a-part', load);
    const root = page(
      <ErrorBoundary>
        <main>
          <h1>{'Page'}</h1>
          <Part />
        </main>
      </ErrorBoundary>,
    );
    await loaded();
    expect(root.textContent).toContain(missingPart.part);
    expect(noted.map(({ what }) => what.split(' at ')[0])).toEqual(['LoadError a-part']);
    document.getElementById('error')?.remove(); // which the style keeps out of sight
    await expectAccessible();
    await click('button', words.again);
    await loaded();
    expect([root.textContent, state()]).toEqual(['PageHere', undefined]);
  });

  test('and is all of the page, gives its place to the error screen', async () => {
    load.mockRejectedValueOnce(new TypeError('gone'));
    const Part = lazyPart('whole', load, { isPage: true });
    const root = page(
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>,
    );
    await loaded();
    expect([root.textContent, state()]).toEqual(['', 'instead']);
  });
});

describe('F94 what nobody catches', () => {
  beforeEach(async () => {
    fresh = await import('../../../components/errors/page-errors.ts');
    expect(fresh.noteError).not.toBe(noteError);
    void watchErrors;
  });

  test('is noted, of a thousand in a second the first twenty kinds, and the page stays', () => {
    page(<main>{'A page'}</main>);
    fresh.watchErrors('log');
    for (let n = 0; n < 1_000; n += 1) {
      const error = new TypeError(`words ${n}`);
      error.name = `E${'abcdefghijklmnopqrstuvwxyz'[n % 26]}Error`;
      dispatchEvent(new ErrorEvent('error', { error }));
    }
    expect([noted.length, noted[0]?.where, state()]).toEqual([20, 'log', undefined]);
    expect(JSON.stringify(noted)).not.toContain('words');
  });

  test('and leaves the page empty, is said there, until something is drawn', () => {
    const root = page(null);
    fresh.watchErrors('popup');
    dispatchEvent(new ErrorEvent('error', { error: new TypeError('x') }));
    expect([root.childNodes.length, state()]).toEqual([0, 'empty']);
  });

  test('also a file of the page that does not come', () => {
    page(<main>{'A page'}</main>);
    fresh.watchErrors('popup');
    const link = document.createElement('link');
    document.head.append(link);
    link.dispatchEvent(new Event('error'));
    link.remove();
    expect(noted.map(({ what }) => what.split(' at ')[0])).toContain('LoadError link');
  });
});
