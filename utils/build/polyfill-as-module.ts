/** The polyfill among the files of a build. */
export const polyfillFile = /webextension-polyfill\/dist\/browser-polyfill(\.min)?\.js/;

/**
 * Lets the builder take the polyfill as a module. It comes as CommonJS, whose exports a bundle
 * copies one by one; here that would touch, and so set up, every interface the browser has: half
 * the cost of starting the worker, and as much before a page's first line.
 */
export function polyfillAsModule() {
  return {
    name: 'polyfill-as-module',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!polyfillFile.test(id)) return null;
      const module = 'const exports = {}; const module = { exports };';
      return { code: `${module}\n${code}\nexport default module.exports;`, map: null };
    },
  };
}
