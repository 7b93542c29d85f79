import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = (title: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>` +
  '<body><h1>Hello</h1></body></html>';

const manifest = {
  manifest_version: 3,
  name: 'Hello',
  version: '1.0',
  chrome_url_overrides: { newtab: 'newtab.html' },
  action: { default_popup: 'popup.html' },
};

/** The floor: an extension whose new tab and popup say hello, and nothing else. */
export function helloExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const name of ['newtab', 'popup']) writeFileSync(join(folder, `${name}.html`), page(name));
  return folder;
}
