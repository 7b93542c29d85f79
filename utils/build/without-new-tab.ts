/** The mode that builds Kind Pause without the new tab, out of the same source. */
const modeWithout = 'without-new-tab';

export const isWithoutNewTab = (mode: string): boolean => mode === modeWithout;

/** What belongs to the new tab alone: its entrypoint, and the file that runs before it is drawn. */
const ofTheNewTab: readonly string[] = ['newtab', 'first-new-tab.js'];

/** Whether an entrypoint or a public file is left out of a build. @param mode the builder's */
export const isLeftOut = (mode: string, name: string): boolean =>
  isWithoutNewTab(mode) && ofTheNewTab.includes(name);
