/** Words of a page in a Firefox container, which has a store of its own. */
export const containers = {
  title: 'This tab is in a container',
  why: 'Firefox keeps the data of each container apart. Your log is in ordinary tabs.',
  line: 'This tab is in a container, and your log is not in there. An ordinary tab can keep a line.',
  open: 'Open an ordinary tab',
  brought: 'What you kept in this container before is in your log now.',
  stay: 'Some of what you kept before is still in this container, and safe there.',
};
