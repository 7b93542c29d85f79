/** Put in place by the build. */
declare const __WITHOUT_NEW_TAB__: boolean;

/** False in the version of Kind Pause that leaves the browser's new tab alone. */
export const hasNewTab = typeof __WITHOUT_NEW_TAB__ === 'undefined' || !__WITHOUT_NEW_TAB__;
