/**
 * Build step: each page that draws something first takes on the colours that were chosen. A page may
 * hold no script in its text, so it is a file (`public/first-theme.js`), and no module: those wait.
 */
export function firstThemeInPage() {
  return {
    name: 'kind-pause:first-theme-in-page',
    transformIndexHtml: {
      order: 'post' as const,
      handler: (html: string) =>
        html.includes('name="color-scheme"')
          ? html.replace('</title>', '</title>\n    <script src="/first-theme.js"></script>')
          : html,
    },
  };
}
