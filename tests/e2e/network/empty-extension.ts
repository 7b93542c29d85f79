import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * An extension with the same manifest, its words, icons and page files as the product and nothing in
 * them: what the browser does with it, it does by itself.
 * @param built the product's built folder
 * @param into where the empty one is put
 */
export async function makeEmptyExtension(built: string, into: string): Promise<string> {
  await mkdir(into, { recursive: true });
  const files = await readdir(built);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const title =
      /<title>(.*?)<\/title>/.exec(await readFile(join(built, file), 'utf8'))?.[1] ?? '';
    await writeFile(join(into, file), `<!doctype html><title>${title}</title>`);
  }
  // The manifest names these, and a browser that misses one refuses the whole.
  const named = ['manifest.json', 'managed-schema.json', 'icon', '_locales'];
  for (const name of named.filter((one) => files.includes(one))) {
    await cp(join(built, name), join(into, name), { recursive: true });
  }
  await writeFile(
    join(into, 'background.js'),
    `chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));`,
  );
  return into;
}
