/** Words around the pages. */
export const frame = {
  brand: 'Kind Pause',
  pages: 'Pages',
  names: { log: 'Log', settings: 'Settings', welcome: 'Welcome', why: 'Why it works' },
};
