/** Words of the welcome page. */
export const welcome = {
  title: 'A kinder minute at work',
  about: 'A few times a day, a short pause. Time to be as kind to yourself as to a close friend.',
  tryIt: {
    title: 'Try twenty seconds',
    body: 'A hand on your heart and two slow breaths. You can stop at any point.',
    bodyWithoutTouch: 'A quiet moment in your own way. You can stop at any point.',
    begin: 'Begin',
    after: 'That is all it is. It comes to you a few times a day, and waits in the toolbar.',
    stopped: 'Stopping is fine. You can try it some other time.',
    again: 'Once more',
  },
  promise: {
    title: 'Nothing leaves this device',
    body: 'No account, no server, no tracking. What you write stays in this browser. The browser itself blocks this extension from sending requests.',
    managed: 'A managed work computer can be inspected by its owner. We can’t prevent that.',
  },
  rhythm: { title: 'How often?' },
  pin: {
    title: 'Pin it to the toolbar',
    chromium: 'Click the puzzle piece beside the address bar, then the pin next to Kind Pause.',
    firefox: 'Click the puzzle piece, then the gear next to Kind Pause, then “Pin to Toolbar”.',
    done: 'The icon is on your toolbar. One click opens a pause.',
  },
  notTherapy: 'Kind Pause is a kindness practice, not therapy, diagnosis or emergency help.',
  leave: 'You can leave this page at any moment. Everything works already.',
  done: 'Close this page',
};
