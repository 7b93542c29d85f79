/** Pages whose HTML holds their first frame, and the script that runs before it is painted. */
const firstScripts: Readonly<Record<string, string>> = {
  newtab: 'first-new-tab.js',
  popup: 'first-popup.js',
};

/** How a page asks for its own module, and for what that imports. */
const ofModule = /<script type="module"[^>]*><\/script>/;
const ahead = /\s*<link rel="modulepreload"[^>]*>/g;

/**
 * Build step: such a page first puts its frame right, by the colours, the hour and what was chosen. A
 * page may hold no script in its text, so it is a file (`entrypoints/first-new-tab`, for one), and no
 * module: those wait. It takes the page's own module out of a template once the first frame is out.
 */
export function firstScriptInPage() {
  return {
    name: 'kind-pause:first-script-in-page',
    transformIndexHtml: {
      order: 'post' as const,
      handler: (html: string, { path, bundle }: { path: string; bundle?: unknown }) => {
        const file = firstScripts[pageOf(path)];
        if (file === undefined) return html;
        const page = html.replace('</title>', `</title>\n    <script src="/${file}"></script>`);
        if (!bundle) return page;
        return page.replace(ofModule, '<template>$&</template>').replace(ahead, '');
      },
    },
  };
}

/** `popup` of `/entrypoints/popup/index.html`, and of `/popup.html`. */
const pageOf = (path: string): string => /([\w-]+)(?:\/index)?\.html$/.exec(path)?.[1] ?? '';
