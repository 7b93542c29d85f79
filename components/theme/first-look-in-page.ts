/** The script itself, from the checkout's top. */
export const firstLook = 'components/theme/first-look.js';

/**
 * Build step: each page that draws something first takes on the look that was chosen. A page may
 * hold no script in its text, so it is a file (`first-look.js`), and no module: those wait. A
 * page whose first frame stands in its HTML has it in the script of its own that runs first.
 */
export function firstLookInPage() {
  return {
    name: 'kind-pause:first-look-in-page',
    transformIndexHtml: {
      order: 'post' as const,
      handler: (html: string) =>
        html.includes('name="color-scheme"') && !html.includes('data-content="hidden"')
          ? html.replace('</title>', '</title>\n    <script src="/first-look.js"></script>')
          : html,
    },
  };
}
