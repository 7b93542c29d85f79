import type {
  InvitationSetting,
  RhythmName,
  SwitchableHold,
  Weekday,
} from '../../schedule/types.ts';
import type { SettingProblem, Wording } from '../../settings/settings.ts';

/** Words of the settings page. */
export const settings = {
  title: 'Settings',
  about: 'Everything here can be changed at any time. It is saved as you go.',
  saved: 'Saved.',
  notSaved: 'This could not be saved. The browser’s storage did not answer.',
  opening: 'Opening the settings',
  rhythm: {
    title: 'Rhythm',
    about: 'How often may a pause be offered?',
    names: {
      few: 'A few a day',
      every: 'Every so often',
      times: 'At set times',
      asked: 'Only when I open it',
    } satisfies Record<RhythmName, string>,
    abouts: {
      few: 'At moments that change from day to day, well apart.',
      every: 'Counted from your last pause or break.',
      times: 'At the times you choose.',
      asked: 'No nudges at all. The toolbar and the new tab are there.',
    } satisfies Record<RhythmName, string>,
    perDay: 'How many a day',
    gap: 'Time between nudges',
    fixedStep: (minutes: number) =>
      `Together these two mean one nudge about every ${minutes} minutes.`,
    minutes: 'Every',
    break: 'Count it as a break after',
    minutesOf: (count: number) => `${count} minutes`,
    hoursOf: (count: number) => (count === 1 ? '1 hour' : `${count} hours`),
  },
  times: {
    time: (day: string, index: number) => `${day}, time ${index + 1}`,
    none: 'no nudges',
    add: 'Add a time',
    addTo: (day: string) => `Add a time on ${day}`,
    removeFrom: (day: string, time: string) => `Remove ${time} on ${day}`,
  },
  practices: {
    title: 'Practices',
    about: 'These apply to every practice. Each can be changed at any time.',
    switches: {
      noBreath: 'No breathing cues',
      noTouch: 'No touch',
      bodyQuestions: 'A practice may ask where in the body you feel something',
      box: 'Offer box breathing. It holds the breath, which does not suit everybody',
      tone: 'A soft tone with the breath',
    },
    length: 'A pause lasts',
    lengths: { 20: '20 seconds', 60: '1 minute', 180: '3 minutes', 300: '5 minutes' },
    dear: 'Who is dear to you? A name, if you like',
    nudge: 'A nudge opens',
    nudges: { heart: 'Hand on heart', element: 'Different practices' },
  },
  hours: {
    title: 'Working hours',
    about: 'Nudges come inside these hours only. An end before its start means past midnight.',
    days: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    } satisfies Record<Weekday, string>,
    from: (day: string, index: number) =>
      index === 0 ? `${day}, from` : `${day}, from (${index + 1})`,
    to: (day: string, index: number) => (index === 0 ? `${day}, to` : `${day}, to (${index + 1})`),
    until: 'to',
    free: 'no nudges',
    add: 'Add hours',
    addTo: (day: string) => `Add hours on ${day}`,
    remove: 'Remove',
    removeFrom: (day: string, index: number) => `Remove hours ${index + 1} on ${day}`,
  },
  invitation: {
    title: 'How a nudge appears',
    about: 'A notification on a shared screen says nothing about feelings.',
    names: {
      both: 'A notification and a dot',
      notification: 'A notification',
      dot: 'Only a dot on the icon',
    } satisfies Record<InvitationSetting, string>,
  },
  sound: 'A soft sound with the notification',
  wording: {
    title: 'What the notification says',
    names: {
      discreet: '“A moment, if you’d like”',
      named: 'It names Kind Pause and the practice',
    } satisfies Record<Wording, string>,
  },
  holds: {
    title: 'When to wait',
    about: 'A nudge waits for a better moment, and is skipped when none comes.',
    names: {
      away: 'While I am away, or the screen is locked',
      fullScreen: 'While a window of this browser fills the screen',
      sound: 'While sound plays in this browser, as in a call or a talk',
      practice: 'While a pause is under way',
      recentPause: 'Soon after a pause',
      typing: 'While I write in Kind Pause',
    } satisfies Record<SwitchableHold, string>,
    grace: 'Wait no longer than',
    unseen:
      'Other programs, other profiles and private windows can’t be seen from here. Nor can a call in which only you speak.',
    elsewhere: 'Presenting in another program?',
    restHour: 'Rest nudges for 1 hour',
    resting: (time: string) => `Nudges rest until ${time}.`,
    notResting: 'That did not work. You can rest them in the toolbar popup too.',
  },
  afterwards: {
    title: 'Later, and after a pause',
    later: '“Later” brings a nudge back after',
    enough: 'After a pause that a nudge led to, rest until tomorrow',
    landing: 'Offer a pause a few minutes after a call, at most once a day',
    backOff:
      'After two ignored nudges, half as many come; after five, only a dot. After ten working days without an answer, half as many come; one pause brings your rhythm back.',
  },
  notes: {
    notANumber: (given: string, used: string) => `“${given}” is not a number; ${used} is used.`,
    tooSmall: (given: string, used: string) => `${given} is too small; ${used} is used.`,
    tooBig: (given: string, used: string) => `${given} is too large; ${used} is used.`,
    notAChoice: (given: string, used: string) => `“${given}” is not a choice; ${used} is used.`,
    notYesOrNo: (given: string, used: string) => `“${given}” is not on or off; ${used} is used.`,
    notAList: (given: string, used: string) => `“${given}” is not a list; ${used} is used.`,
    notAText: (given: string, used: string) => `“${given}” is not text; “${used}” is used.`,
    badTime: (given: string) => `“${given}” is not a time of day; it is left out.`,
    badRange: (given: string) => `“${given}” is not a span of hours; it is left out.`,
    tooMany: (given: string, used: string) => `${given} are too many; the first ${used} are used.`,
    tooLong: (_given: string, used: string) => `That is too long; “${used}” is used.`,
    unreadable: () =>
      'The settings could not be read; the usual ones are used. The old ones are kept.',
    newerVersion: () =>
      'These settings come from a newer Kind Pause; what this one knows of them is used.',
    tooClose: (given: string) =>
      `${given} is less than five minutes after the one before; it is left out.`,
    wholeDay: (given: string) => `${given} begins where it ends; it is taken as the whole day.`,
    outsideHours: (given: string) => `${given} is outside that day’s hours; no nudge comes then.`,
    doesNotFit: (given: string, used: string) =>
      `${given} a day, so far apart, do not fit into these hours; ${used === '0' ? 'none' : used} will come.`,
  } satisfies Record<SettingProblem, (given: string, used: string) => string>,
  spelling: {
    title: 'Spelling',
    about:
      'With an enhanced spell check, a browser sends each word you write to the company that makes it. While this is off, no box here is checked. A passphrase never is.',
    allow: 'Let the browser check my spelling',
  },
  tryIt: {
    title: 'Try it',
    about: 'A nudge comes right away, the way it will come later.',
    send: 'Send one now',
    sent: {
      notification: 'Sent. It closes by itself after a short while.',
      dot: 'There is a dot on the icon now.',
      none: 'Nothing could be shown: notifications seem to be off, and the icon is not on the toolbar.',
    },
    failed: 'The nudge could not be sent. Opening this page again may help.',
    seen: 'Did you see it?',
    yes: 'Yes',
    no: 'No',
    thanks: 'Good to know. From now on, fewer nudges come when some are ignored.',
    help: {
      win: 'In Windows: Settings, System, Notifications. Switch on your browser, and switch off Do not disturb.',
      mac: 'On a Mac: System Settings, Notifications, your browser. Allow them, and look whether a Focus is on.',
      linux:
        'On Linux: the notification settings of your desktop. Allow your browser, and switch off Do not disturb.',
      android: 'On Android: the app info of your browser, Notifications. Allow them.',
      cros: 'On ChromeOS: Settings, Notifications. Allow your browser, and switch off Do not disturb.',
      other: 'The notification settings of your system may hold them back.',
    },
    orDot: 'The dot on the icon works without notifications.',
  },
  shortcuts: {
    title: 'Keyboard',
    about: 'These keys work anywhere in the browser. They can be changed only in its settings.',
    none: 'no key',
    altShift:
      'Where Alt and Shift together switch the keyboard’s layout, keys with both may not arrive here.',
    another: {
      chromium:
        'To choose others, press “Change the keys”. Beside a key of Kind Pause, press the pencil, then the new keys.',
      firefox:
        'To choose others, press “Change the keys”. Under Kind Pause, click into a key’s box and press the new keys.',
    },
    change: 'Change the keys',
    unreachable: 'The browser did not open its page for keys.',
  },
  notTherapy: 'Kind Pause is a kindness practice, not therapy, diagnosis or emergency help.',
};
