import { browser } from 'wxt/browser';

const dot = '•';
/**
 * The clay rose of the accent, darkened until it stands out on a light and on a dark
 * toolbar. As numbers, because the toolbar cannot read the style sheet's tokens.
 */
const rose: [number, number, number, number] = [178, 98, 86, 255];
const white: [number, number, number, number] = [255, 255, 255, 255];

/**
 * Makes the icon show a small still dot or none. Asks first and touches nothing that is
 * right already. The browser forgets the dot when it restarts, so a start asks as well.
 */
export async function showDot(
  wanted: boolean,
  titles: { icon: string; iconWithDot: string },
): Promise<void> {
  const text = wanted ? dot : '';
  if ((await browser.action.getBadgeText({})) === text) return;
  await Promise.all([
    wanted && browser.action.setBadgeBackgroundColor({ color: rose }),
    wanted && browser.action.setBadgeTextColor?.({ color: white }),
    browser.action.setTitle({ title: wanted ? titles.iconWithDot : titles.icon }),
  ]);
  // Last, because its being right is what says that all of it is.
  await browser.action.setBadgeText({ text });
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
