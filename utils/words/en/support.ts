import type { ContactWay } from '../../support/helpline-rows.ts';

/** Words of support. Nobody is told what to do, and nothing here says that anyone watches. */
export const support = {
  lead: 'You do not have to be alone with this. There are people to talk to, whatever it is about.',
  country: 'Country',
  elsewhere: 'Another country',
  ways: { call: 'Call', text: 'Text' } satisfies Record<ContactWay, string>,
  and: ' or ',
  always: 'Day and night, every day',
  languages: (names: string) => `In ${names}`,
  copy: 'Copy',
  copyNumber: (number: string) => `Copy ${number}`,
  copied: (number: string) => `${number} is copied.`,
  notCopied: 'Copying did not work here. You could mark the number and copy it.',
  chat: 'Chat, on their own page',
  emergency: (number: string) => `If someone is in danger right now, call ${number}.`,
  emergencyLocal: 'If someone is in danger right now, call your local emergency number.',
  directoryName: 'Find A Helpline',
  directoryAbout: 'Helplines of many countries, by country and by topic.',
  directoryLink: 'Open findahelpline.com',
  checked: (month: string) => `Checked at its source in ${month}.`,
  source: 'The source',
  trace: 'A link you open is in the browser’s history afterwards.',
  line: {
    number: (name: string, number: string) => `${name}: ${number}`,
    more: 'Support',
  },
  note: {
    label: 'Support is here',
    body: 'If this is about being safe, yours or someone else’s, there are people to talk to now.',
    keepWriting: 'Keep writing',
    keepIt: 'Keep it',
    notThat: 'That is not what I mean',
  },
};
