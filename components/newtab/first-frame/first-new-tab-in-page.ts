/** How a page asks for its own module, in a build. */
const ofModule = /<script type="module"[^>]*><\/script>/;
const ahead = /\s*<link rel="modulepreload"[^>]*>/g;

/**
 * Build step: a new tab first looks whether a card is wanted, takes the light of the hour, and puts the
 * card in. A page may hold no script in its text, so it is a file (`entrypoints/first-new-tab`), and no
 * module: those wait. It takes the page's own module out of a template once the first frame is out.
 */
export function firstNewTabInPage() {
  return {
    name: 'kind-pause:first-new-tab-in-page',
    transformIndexHtml: {
      order: 'post' as const,
      handler: (html: string, { path, bundle }: { path: string; bundle?: unknown }) => {
        if (!path.includes('newtab')) return html;
        const first = '</title>\n    <script src="/first-new-tab.js"></script>';
        const page = html.replace('</title>', first);
        if (!bundle) return page;
        return page.replace(ofModule, '<template>$&</template>').replace(ahead, '');
      },
    },
  };
}
