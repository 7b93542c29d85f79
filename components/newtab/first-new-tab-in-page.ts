/**
 * Build step: a new tab first looks whether a card is wanted, and takes the light of the hour. A page
 * may hold no script in its text, so it is a file (`public/first-new-tab.js`), and no module: those wait.
 */
export function firstNewTabInPage() {
  return {
    name: 'kind-pause:first-new-tab-in-page',
    transformIndexHtml: {
      order: 'post' as const,
      handler: (html: string, { path }: { path: string }) =>
        path.includes('newtab')
          ? html.replace('</title>', '</title>\n    <script src="/first-new-tab.js"></script>')
          : html,
    },
  };
}
