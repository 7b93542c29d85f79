/** Said once when support comes into view; a page may need it before anything else of support. */
export const guardAnnouncement = { here: 'Support is below, if you would like it.' };
