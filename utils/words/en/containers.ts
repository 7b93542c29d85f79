/** Words of a page in a Firefox container, which has a store of its own. */
export const containers = {
  title: 'This tab is in a container',
  why: 'Firefox gives each container a store of its own. Your log is in ordinary tabs.',
  line: 'This tab is in a container, and your log is not in there. An ordinary tab can keep a line.',
  open: 'Open an ordinary tab',
  brought: 'Words kept in this container before are in your log now.',
  stay: 'Some words from before are still in this container, and safe there.',
};
