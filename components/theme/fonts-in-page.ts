/** The faces that the first frame of every page is set in: the sans, and the serif, in Latin letters. */
const ahead = /^assets\/(source-sans-3-latin-wght|fraunces-latin-soft)-normal-[\w-]+\.woff2$/;

/**
 * Build step: a page asks for its fonts before it knows its styles, and they are there when it is
 * painted. Where one is late the system's own face stays, and no text moves.
 */
export function fontsInPage() {
  return {
    name: 'kind-pause:fonts-in-page',
    transformIndexHtml: {
      order: 'post' as const,
      handler: (html: string, { bundle = {} }: { bundle?: Record<string, unknown> }) => {
        if (!html.includes('name="color-scheme"')) return html;
        const links = Object.keys(bundle)
          .filter((file) => ahead.test(file))
          .map((file) => `<link rel="preload" as="font" crossorigin href="/${file}">`);
        return html.replace('</title>', ['</title>', ...links].join('\n    '));
      },
    },
  };
}
