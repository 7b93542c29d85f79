import { expect, inject, test } from 'vitest';
import { launchFirefoxWindow } from '../../tools/browsers/marionette.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';

/** Marks what is not marked, and says how many marks there are. */
const markAll = `
  const marks = [...content.document.querySelectorAll('input[type=radio], input[type=checkbox]')];
  for (const mark of marks) if (!mark.checked) mark.click();
  sendAsyncMessage('marked', marks.length);`;

test('F74 what is marked stands in no file from which Firefox restores its tabs', async () => {
  const firefox = await launchFirefoxWindow({ path: inject('firefox'), extension: built.firefox });
  const { inWindow, extensionId, close } = firefox;
  try {
    await until(30_000, 'the settings', () =>
      inWindow<boolean>(`
        const url = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})?.getURL('settings.html');
        if (!url) return false;
        if (gBrowser.currentURI.spec !== url) {
          gBrowser.selectedTab = gBrowser.addTrustedTab(url);
          return false;
        }
        return !gBrowser.selectedTab.hasAttribute('busy');`),
    );
    const script = `data:text/javascript;charset=utf-8,${encodeURIComponent(markAll)}`;
    await until(30_000, 'the marks', async () => {
      const marked = await inWindow<number>(`
        return new Promise((done) => {
          const { messageManager } = gBrowser.selectedBrowser;
          messageManager.addMessageListener('marked', ({ data }) => done(data));
          messageManager.loadFrameScript(${JSON.stringify(script)}, false);
        });`);
      return marked > 20;
    });
    const kept = await inWindow<string>(`
      const folder = 'resource:///modules/sessionstore/';
      const { SessionStore } = ChromeUtils.importESModule(folder + 'SessionStore.sys.mjs');
      const { TabStateFlusher } = ChromeUtils.importESModule(folder + 'TabStateFlusher.sys.mjs');
      return TabStateFlusher.flush(gBrowser.selectedBrowser).then(() => SessionStore.getBrowserState());`);
    const { windows } = JSON.parse(kept) as { windows: { tabs: { formdata?: object }[] }[] };
    const tabs = windows.flatMap((window) => window.tabs);
    expect(kept).toContain('settings.html');
    expect(tabs.map((tab) => tab.formdata ?? null)).toEqual(tabs.map(() => null));
  } finally {
    await close();
  }
});
