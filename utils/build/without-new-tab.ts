/** The mode that builds Kind Pause without the new tab, out of the same source. */
const modeWithout = 'without-new-tab';

export const isWithoutNewTab = (mode: string): boolean => mode === modeWithout;

/** What belongs to the new tab alone: its page, and the script that runs before it is drawn. */
const ofTheNewTab: readonly string[] = ['newtab', 'first-new-tab'];

/** Whether an entrypoint is left out of a build. @param mode the builder's */
export const isLeftOut = (mode: string, name: string): boolean =>
  isWithoutNewTab(mode) && ofTheNewTab.includes(name);
