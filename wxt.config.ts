import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { markInPage } from './components/controls/mark-in-page.ts';
import { errorScreenInPage } from './components/frame/error-screen-in-page.ts';
import { firstScriptInPage } from './components/frame/first-script-in-page.ts';
import { firstFrameInPage } from './components/newtab/first-frame/first-frame-in-page.ts';
import { homeInPage } from './components/popup/home-in-page.ts';
import { exitInPage } from './components/quick-exit/exit-in-page.ts';
import { firstLook, firstLookInPage } from './components/theme/first-look-in-page.ts';
import { fontsInPage } from './components/theme/fonts-in-page.ts';
import { asAscii } from './utils/build/as-ascii.ts';
import {
  cataloguesInBuild,
  firstWordsDefined,
  languagesDefined,
  workerMessagesDefined,
} from './utils/build/catalogues-in-build.ts';
import { chunkGroups } from './utils/build/chunks.ts';
import { leanFile } from './utils/build/lean-file.ts';
import { managedSchema, managedSchemaFile } from './utils/build/managed-schema.ts';
import { manifestFor } from './utils/build/manifest.ts';
import { manifestLocales, manifestMessage } from './utils/build/manifest-messages.ts';
import { isLeftOut, isWithoutNewTab } from './utils/build/without-new-tab.ts';
import { withoutPolyfill } from './utils/build/without-polyfill.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Explicit imports only: a reader sees where every name comes from.
  imports: false,
  hooks: {
    // The line above alone still lets a local called `storage` draw in 9 KB of WXT's own.
    'config:resolved': ({ config }) => {
      // A mode of its own is no development: without this every element would carry its place in the source.
      if (config.command === 'build') process.env.NODE_ENV = 'production';
      Object.assign(config.imports, { autoImport: false });
    },
    'entrypoints:found': ({ config }, entrypoints) => {
      const kept = entrypoints.filter(({ name }) => !isLeftOut(config.mode, name));
      entrypoints.splice(0, entrypoints.length, ...kept);
    },
    // A popup's title in its HTML would stand in every language's list of extensions.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = manifestMessage('store', 'name');
    },
    'build:publicAssets': ({ config }, files) => {
      files.push({ relativeDest: 'first-look.js', absoluteSrc: firstLook });
      files.splice(0, files.length, ...files.map(leanFile));
      for (const [relativeDest, contents] of Object.entries(manifestLocales())) {
        files.push({ relativeDest, contents });
      }
      if (config.browser !== 'firefox') {
        files.push({ relativeDest: managedSchemaFile, contents: JSON.stringify(managedSchema) });
      }
    },
    'vite:devServer:extendConfig': (config) => {
      Object.assign(config, mergeConfig(config, { plugins: [cataloguesInBuild()] }));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background' || type === 'unlisted-script')) {
        Object.assign(
          config,
          mergeConfig(config, {
            plugins: [withoutPolyfill(), asAscii()],
            define: { ...workerMessagesDefined(), ...firstWordsDefined() },
          }),
        );
        // The worker fetches it as a module when it is wanted, which may be never.
        if (config.build?.lib && entrypoints.some(({ name }) => name === 'take-strays')) {
          config.build.lib.formats = ['es'];
          // Left to itself a module of a library keeps its comments, and with them the folder it was built in.
          const output = { chunkFileNames: 'chunks/[name]-[hash].js', minify: true };
          Object.assign(config, mergeConfig(config, { build: { rolldownOptions: { output } } }));
        }
        return;
      }
      const output = { codeSplitting: { groups: chunkGroups() } };
      const plugins = [cataloguesInBuild()];
      Object.assign(
        config,
        mergeConfig(config, { plugins, build: { rolldownOptions: { output } } }),
      );
    },
  },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser, command }) => manifestFor(browser, command),
  webExt: { disabled: true },
  vite: ({ mode }) => ({
    define: { ...languagesDefined(), __WITHOUT_NEW_TAB__: isWithoutNewTab(mode) },
    plugins: [
      withoutPolyfill(),
      preact({ devToolsEnabled: false }),
      markInPage(),
      errorScreenInPage(),
      fontsInPage(),
      firstLookInPage(),
      firstFrameInPage(),
      homeInPage(),
      exitInPage(),
      firstScriptInPage(),
    ],
    build: {
      target: 'esnext',
      modulePreload: {
        // It would put fetch() into every page for browsers that lack modulepreload; ours have it.
        polyfill: false,
        // A link for each file of an import costs the page a millisecond, and the files lie beside
        // it: only a page's own are asked for ahead.
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'js' ? [] : files),
      },
      assetsInlineLimit: 0,
    },
  }),
});
