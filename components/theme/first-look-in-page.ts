/**
 * Build step: each page that draws something first takes on the look that was chosen. A page may
 * hold no script in its text, so it is a file (`public/first-look.js`), and no module: those wait.
 */
export function firstLookInPage() {
  return {
    name: 'kind-pause:first-look-in-page',
    transformIndexHtml: {
      order: 'post' as const,
      handler: (html: string) =>
        html.includes('name="color-scheme"')
          ? html.replace('</title>', '</title>\n    <script src="/first-look.js"></script>')
          : html,
    },
  };
}
