/** The polyfill among the files of a build. */
export const polyfillFile = /webextension-polyfill\/dist\/browser-polyfill(\.min)?\.js/;

/** What the product asks of a browser: of all else the polyfill's table need not know. */
export const interfaces: Readonly<Record<string, readonly string[]>> = {
  alarms: ['clear', 'getAll'],
  commands: ['getAll'],
  contextMenus: ['removeAll'],
  idle: ['queryState'],
  notifications: ['clear', 'create', 'getAll', 'getPermissionLevel'],
  runtime: ['getPlatformInfo', 'sendMessage'],
  storage: ['local'],
  tabs: ['create', 'getCurrent', 'query', 'remove', 'update'],
  windows: ['create', 'getAll', 'update'],
};

const table = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Lets the builder take the polyfill as a module. It comes as CommonJS, whose exports a bundle
 * copies one by one; here that would touch, and so set up, every interface the browser has: half
 * the cost of starting the worker, and as much before a page's first line. Its table of every
 * interface there is would be a tenth of a page's script, and is cut to those in use.
 */
export function polyfillAsModule() {
  return {
    name: 'polyfill-as-module',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!polyfillFile.test(id)) return null;
      const module = 'const exports = {}; const module = { exports };';
      return { code: `${module}\n${inUse(code)}\nexport default module.exports;`, map: null };
    },
  };
}

/** @throws Error when the table is not where it was in another version of the polyfill */
export function inUse(code: string): string {
  const all: Record<string, Record<string, unknown>> = JSON.parse(table.exec(code)?.[1] ?? '{}');
  const used = Object.entries(interfaces).map(([name, members]) => {
    const own = all[name] ?? {};
    if (members.some((member) => !(member in own))) {
      throw new Error(`the polyfill's table has another ${name}`);
    }
    return [name, Object.fromEntries(members.map((member) => [member, own[member]]))];
  });
  return code.replace(
    table,
    () => `const apiMetadata = ${JSON.stringify(Object.fromEntries(used))};`,
  );
}
