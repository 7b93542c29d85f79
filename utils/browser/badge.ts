import { browser } from 'wxt/browser';
import { updateToolbar } from '../stores/toolbar-cache.ts';

const dot = '•';
/**
 * The clay rose of the accent, darkened until it stands out on a light and on a dark
 * toolbar. As numbers, because the toolbar cannot read the style sheet's tokens.
 */
const rose: [number, number, number, number] = [178, 98, 86, 255];
const white: [number, number, number, number] = [255, 255, 255, 255];

/**
 * Makes the icon show a small still dot or none, and touches nothing that is right already.
 * @param shown what it shows now; null when nobody knows
 */
export async function showDot(
  wanted: boolean,
  titles: { icon: string; iconWithDot: string },
  shown: string | null,
): Promise<void> {
  const text = wanted ? dot : '';
  if (shown === text) return;
  await updateToolbar('dot', text, async () => {
    await Promise.all([
      wanted && browser.action.setBadgeBackgroundColor({ color: rose }),
      wanted && browser.action.setBadgeTextColor?.({ color: white }),
      browser.action.setTitle({ title: wanted ? titles.iconWithDot : titles.icon }),
      browser.action.setBadgeText({ text }),
    ]);
  });
}

/** Freshly installed extensions are hidden in the menu: then nobody sees the dot. */
export async function isIconVisible(): Promise<boolean> {
  try {
    const settings = await browser.action.getUserSettings();
    return settings.isOnToolbar !== false;
  } catch {
    // A browser without this call has no such menu to hide in.
    return true;
  }
}
