import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../../wxt.config.ts';

type Hook = (wxt: { config: { mode: string } }, list: Record<string, string>[]) => void;
const hooks = config.hooks as unknown as Record<string, Hook>;
const rooms = readdirSync('entrypoints').map((name) => ({ name }));

/** What is left of a list in a build of this mode. */
function built(hook: string, mode: string, list: Record<string, string>[]): string[] {
  const left = [...list];
  hooks[hook]?.({ config: { mode } }, left);
  return left.map(({ name }) => name ?? '');
}

test('the version without the new tab has no page for it, nor what runs before it', () => {
  const all = built('entrypoints:found', 'production', rooms);
  expect(all).toContain('newtab');
  const without = built('entrypoints:found', 'without-new-tab', rooms);
  expect(without).toEqual(all.filter((name) => !['newtab', 'first-new-tab'].includes(name)));
  expect(all).toContain('first-new-tab');
});

test('it is told to the code, so that nothing offers it', () => {
  const defined = (mode: string) =>
    (config.vite as unknown as (env: object) => { define: Record<string, unknown> })({ mode })
      .define;
  expect(defined('without-new-tab').__WITHOUT_NEW_TAB__).toBe(true);
  expect(defined('production').__WITHOUT_NEW_TAB__).toBe(false);
});

test('there is a script for each browser', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of ['build:without-new-tab', 'build:firefox:without-new-tab']) {
    expect(scripts[name]).toContain('--mode without-new-tab');
  }
});
