/** What a file of the output holds: the paths that its modules begin with, from the checkout's top. */
export type Chunk = { name: string; packages: readonly string[]; paths: readonly string[] };

/**
 * Pages share these: every further file on the way to the first paint is a round trip. A group
 * takes along all that its files import: what two groups need belongs into the first.
 */
export const chunks: readonly Chunk[] = [
  {
    // What the popup and the new tab both need before they can paint, and nothing else.
    name: 'shared',
    packages: ['preact', 'webextension-polyfill'],
    paths: [
      'components/theme/base.',
      'components/frame/first-paint.',
      'components/frame/use-loading.',
      'components/errors/load-part.',
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
      'components/quick-exit/leave-page.',
      'utils/quick-exit/shift-presses.',
      'utils/quick-exit/hidden-note.',
      'utils/stores/hidden-keys.',
      'utils/stores/hidden-words.',
      'utils/stores/popup-place.',
      'utils/log/drafts/pending-writes.',
      'utils/words/quick-exit.',
      'utils/browser/messages.',
      'utils/stores/lock-job-note.',
      'utils/stores/error-log.',
      'utils/log/drafts/early-line.',
      'utils/log/drafts/mirrored-words.',
      'utils/log/lock-setup/resume-lock-job.',
      'components/errors/error-screen.ts',
      'components/frame/error-boundary.',
      'components/errors/page-errors.',
      'components/frame/draw-page.',
      'components/frame/follow-settings.',
      'components/screen/activation-delay.',
      'components/practice/frame/use-escape.',
      'components/frame/use-heading-focus.',
      'components/controls/button.',
      'components/controls/press-gate.',
      'components/controls/mark.',
      'components/support/guard-loader.',
      'components/support/guard-gate.',
      'components/support/guard-line.',
      'components/support/use-guard.',
      'utils/words/guard-announcement.',
      'utils/stores/local-storage.',
      'utils/text/hash.',
      'utils/validation/is-record.',
      'utils/log/lock/lock-hint.',
      'utils/browser/container-hint.',
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
