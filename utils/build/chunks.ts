/** What a file of the output holds: the paths that its modules begin with, from the checkout's top. */
export type Chunk = { name: string; packages: readonly string[]; paths: readonly string[] };

/**
 * Pages share these: every further file on the way to the first paint is a round trip. A group
 * takes along all that its files import: what two groups need belongs into the first.
 */
export const chunks: readonly Chunk[] = [
  {
    // What every page begins with; a new tab that nobody uses loads no other.
    name: 'start',
    packages: ['webextension-polyfill'],
    paths: [
      'components/frame/first-paint.',
      'components/frame/today-here.',
      'components/frame/rest.',
      'components/errors/load-part.',
      'components/errors/error-screen.ts',
      'components/errors/page-errors.',
      'components/screen/activation-delay.',
      'components/quick-exit/leave-page.',
      'utils/quick-exit/shift-presses.',
      'utils/quick-exit/hidden-note.',
      'utils/stores/hidden-keys.',
      'utils/stores/hidden-words.',
      'utils/stores/popup-place.',
      'utils/stores/lock-job-note.',
      'utils/stores/error-log.',
      'utils/stores/local-storage.',
      'utils/log/drafts/mirrored-words.',
      'utils/log/drafts/pending-writes.',
      'utils/log/lock-setup/resume-lock-job.',
      'utils/log/lock/lock-hint.',
      'utils/browser/container-hint.',
      'utils/validation/is-record.',
      'utils/text/hash.',
    ],
  },
  {
    // What the popup and the new tab both need before they can draw, and nothing else.
    name: 'shared',
    packages: ['preact'],
    paths: [
      'components/theme/base.',
      'components/screen/use-screen.',
      'components/frame/use-loading.',
      'components/frame/lazy-part.',
      'utils/words/missing-part.',
      'utils/language/content.',
      'utils/language/languages.',
      'utils/language/messages.',
      'utils/language/page-language.',
      'utils/language/pick-language.',
      'utils/language/revive.',
      'utils/words/page-titles.',
      'utils/browser/client.',
      'components/quick-exit/exit-button.',
      'utils/words/quick-exit.',
      'utils/browser/messages.',
      'components/frame/error-boundary.',
      'components/frame/draw-page.',
      'components/frame/follow-settings.',
      'components/practice/frame/use-escape.',
      'components/frame/use-heading-focus.',
      'components/controls/button.',
      'components/controls/press-gate.',
      'components/controls/mark.',
    ],
  },
  {
    // A pause itself, as the popup and the welcome page show it.
    name: 'pause',
    packages: [],
    paths: [
      'components/practice/hand-on-heart/practice.',
      'components/practice/hand-on-heart/hand-on-heart.',
      'components/practice/hand-on-heart/exercise.',
      'components/practice/moment/',
      'components/practice/frame/',
      'components/motion/',
      'utils/practice/breath.',
      'utils/practice/breath-patterns.',
      'utils/practice/breath-tone.',
      'utils/practice/moment-plan.',
      'utils/words/practice/hand-on-heart.',
    ],
  },
];

/** What the tools put into every page belongs to the first of the groups. */
const fromTools = String.raw`wxt-html-plugins|vite\/preload-helper|rolldown[/-]runtime`;

/** The groups as the bundler asks for them. */
export function chunkGroups(): { name: string; test: RegExp }[] {
  return chunks.map(({ name, packages, paths }, index) => {
    const plain = [...packages.map((one) => `node_modules/${one}/`), ...paths].map((path) =>
      path.replace(/[./]/g, String.raw`\$&`),
    );
    if (index === 0) plain.unshift(fromTools);
    return { name, test: new RegExp(plain.join('|')) };
  });
}
