import { inject } from 'vitest';
import { launchFirefoxWindow } from '../../tools/browsers/marionette.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import { sayYes } from './say-yes.ts';
import type { Evaluate } from './schedule.ts';

/** A screen in pixels of its own, and how large the system draws on it: 1.25 for 125 %. */
export type ScreenSize = { width: number; height: number; scale?: number };

export type FirefoxPopup = {
  /** Runs an expression in the popup. */
  inPopup: Evaluate;
  /** How much of the popup's page can be seen, in its own CSS pixels. */
  seen: () => Promise<{ width: number; height: number }>;
  close: () => Promise<void>;
};

/** Puts the icon into the toolbar, clicks it and waits until the popup stands open. */
const clickIcon = (id: string) => `
  const widget = ${JSON.stringify(id)}.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
  window.CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  const node = document.getElementById(widget);
  if (!node) return false;
  (node.querySelector('.unified-extensions-item-action-button') ?? node).click();
  return true;`;

const popupHere = `
  const page = document.querySelector('.webextension-popup-browser');
  const panel = page?.closest('panel');
  if (panel?.state !== 'open') return false;`;

/** Firefox with the popup open on its toolbar, in a window that fills the screen. */
export async function openFirefoxPopup(
  screen: ScreenSize,
  prefs: Record<string, string | number | boolean> = {},
): Promise<FirefoxPopup> {
  const { width, height, scale = 1 } = screen;
  const own = (pixels: number) => String(Math.floor(pixels / scale));
  const firefox = await launchFirefoxWindow({
    path: inject('firefox'),
    extension: built.firefox,
    args: ['--width', own(width), '--height', own(height)],
    env: { MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) },
    prefs: {
      ...(scale === 1 ? {} : { 'layout.css.devPixelsPerPx': String(scale) }),
      ...prefs,
    },
  });
  const { inWindow, close } = firefox;
  try {
    await until(30_000, 'the icon', () => inWindow<boolean>(clickIcon(firefox.extensionId)));
    await until(30_000, 'the popup', () => inWindow<boolean>(`${popupHere} return true;`));
    let asked = 0;
    const inPopup: Evaluate = (expression) => {
      asked += 1;
      // A script beside the page: the answer comes as a message with a name of its own.
      const script = `
        const answer = (told) => sendAsyncMessage('answer-${asked}', told);
        // The page's own policy forbids it to run what is handed to it.
        const own = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        new Promise((done) => done(Components.utils.evalInSandbox(${JSON.stringify(`(${expression})`)}, own)))
          .then((value) => answer({ value: JSON.stringify(value) ?? 'null' }),
            (error) => answer({ error: String(error) }));`;
      return inWindow<{ value?: string; error?: string }>(`
          ${popupHere}
          const { messageManager } = page;
          return new Promise((done) => {
            messageManager.addMessageListener('answer-${asked}', ({ data }) => done(data));
            messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
          });`).then(({ value, error }) => {
        if (value === undefined) throw new Error(error ?? 'the popup has closed');
        return JSON.parse(value);
      });
    };
    await inPopup(sayYes);
    return {
      inPopup,
      seen: () =>
        inWindow(`
          ${popupHere}
          const { left, top, width, height } = page.getBoundingClientRect();
          const box = panel.getOuterScreenRect();
          const x = left + mozInnerScreenX;
          const y = top + mozInnerScreenY;
          const right = Math.min(x + width, box.right, screen.availLeft + screen.availWidth);
          const bottom = Math.min(y + height, box.bottom, screen.availTop + screen.availHeight);
          return { width: right - x, height: bottom - y };`),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
