import { words as feelings } from '../../../utils/words/content/feelings.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words as home } from '../../../utils/words/popup.ts';
import { words as heart } from '../../../utils/words/practice/hand-on-heart.ts';
import { words as ways } from '../../../utils/words/practice/hand-on-heart-choices.ts';
import { words as letter } from '../../../utils/words/practice/letter.ts';
import { words as notAlone } from '../../../utils/words/practice/not-alone.ts';
import { words as notice } from '../../../utils/words/practice/notice.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { words as three } from '../../../utils/words/practice/three-parts.ts';
import { words as exit } from '../../../utils/words/quick-exit.ts';
import type { Journey } from './journeys.ts';
import type { Reader } from './reader.ts';

const harsh = 'I froze in that review and said nothing. I am such an idiot.';
const friend = 'Anyone might have frozen in there.';
const kinder = 'I was tired, and I care about this work.';
const { practices } = home;
/** What opens what else there is; before it stands how the nudges are. */
const sheet = new RegExp(`${home.foot.more}$`);

/** To the question after the moment beside a feeling. */
async function noticed(reader: Reader): Promise<void> {
  await reader.choose(feelings.labels.irritated.label);
  await reader.choose(notice.next);
  await reader.choose(notice.skip);
  await reader.choose(notice.enough);
}

export const popupJourneys = {
  'hand-on-heart': {
    title: 'The popup: hand on heart, from its first moment to its ending',
    file: 'popup.html',
    short: true,
    walk: async (reader) => {
      await reader.choose(practices['hand-on-heart'].name);
      await reader.waitsFor(around.ended.title);
      await reader.choose(around.ended.after.lighter);
      await reader.to(around.ended.leaveOut);
      await reader.press('Enter');
      await reader.press('Enter');
      await reader.to(around.ended.back);
    },
  },
  reframe: {
    title: 'The popup: a reframe, kept',
    file: 'popup.html',
    short: true,
    walk: async (reader) => {
      await reader.choose(practices.reframe.name);
      await reader.to(reframe.harsh.label);
      await reader.type(harsh);
      await reader.choose(reframe.next);
      await reader.to(reframe.friend.label);
      await reader.type(friend);
      await reader.choose(reframe.next);
      await reader.to(reframe.kinder.label);
      await reader.type(kinder);
      await reader.choose(reframe.keep);
      await reader.to(around.ended.back);
    },
  },
  'reframe-left-out': {
    title: 'The popup: a reframe with someone dear and a question, left out, and brought back',
    file: 'popup.html',
    walk: async (reader) => {
      await reader.choose(practices.reframe.name);
      await reader.to(reframe.harsh.label);
      await reader.type(harsh);
      await reader.choose(reframe.next);
      await reader.choose(reframe.dear.name);
      await reader.type('Sam');
      await reader.press('Enter');
      await reader.choose(reframe.skip);
      await reader.choose(reframe.question.take);
      await reader.type(kinder);
      await reader.choose(reframe.leaveOut);
      await reader.choose(around.leftOut.undo);
    },
  },
  stop: {
    title: 'The popup: Stop, support, grounding',
    file: 'popup.html',
    short: true,
    walk: async (reader) => {
      await reader.choose(practices['hand-on-heart'].name);
      await reader.choose(around.stop);
      await reader.choose(around.support);
      await reader.choose(around.back);
      await reader.choose(around.stopped.grounding);
      await reader.choose(around.grounding.goOn);
      for (const sense of ['feel', 'hear', 'smell', 'taste'] as const) {
        await reader.choose(around.grounding.next[sense]);
      }
      await reader.choose(around.grounding.enough);
    },
  },
  heavier: {
    title: 'The popup: this is making it heavier',
    file: 'popup.html',
    walk: async (reader) => {
      await reader.choose(practices['hand-on-heart'].name);
      await reader.choose(around.heavier);
      await reader.choose(around.grounding.enough);
      await reader.choose(around.restOffer.rest);
    },
  },
  'quick-way-out': {
    title: 'The popup: the quick way out, and how far it is by Tab',
    file: 'popup.html',
    short: true,
    walk: async (reader) => {
      await reader.choose(practices.reframe.name);
      await reader.to(reframe.harsh.label);
      await reader.type('You are always late');
      await reader.to(exit.name);
      await reader.leavesBy('Shift', 3);
    },
  },
  'own-pace': {
    title: 'The popup: hand on heart at one’s own pace',
    file: 'popup.html',
    walk: async (reader) => {
      await reader.choose(sheet);
      await reader.choose(home.anotherWay);
      await reader.choose(new RegExp(`^${ways.pattern}`));
      await reader.to(ways.patterns['even-slow']);
      await reader.press('ArrowDown', 3);
      await reader.choose(heart.ways.begin);
      await reader.press('Space');
      await reader.press('Space');
      await reader.press('Escape');
    },
  },
  'three-parts': {
    title: 'The popup: notice, share, be kind',
    file: 'popup.html',
    walk: async (reader) => {
      await reader.choose(sheet);
      await reader.choose(practices['three-parts'].name);
      await reader.choose(three.skip);
      await reader.choose(three.another);
      await reader.choose(three.next);
      await reader.to(around.stop);
    },
  },
  notice: {
    title: 'The popup: notice, from a feeling to a line',
    file: 'popup.html',
    walk: async (reader) => {
      await reader.choose(practices.notice.name);
      await noticed(reader);
      await reader.choose(notice.writeNote);
      await reader.type('It was loud in there.');
      await reader.choose(notice.keep);
    },
  },
  'not-alone': {
    title: 'The popup: not alone',
    file: 'popup.html',
    walk: async (reader) => {
      await reader.choose(practices['not-alone'].name);
      await reader.choose(notAlone.situations.feedback);
      await reader.choose(notAlone.another);
      await reader.choose(notAlone.next);
      await reader.type('It gets lighter by Thursday.');
      await reader.choose(notAlone.keep);
    },
  },
  letter: {
    title: 'The popup: a letter, written and sent to a later day',
    file: 'popup.html',
    walk: async (reader) => {
      await reader.choose(practices.letter.name);
      await reader.choose(letter.begin.start);
      await reader.to(letter.guided.happened.label);
      await reader.type('The demo broke.');
      await reader.choose(letter.next);
      await reader.choose(letter.skip);
      await reader.choose(letter.skip);
      await reader.choose(letter.skip);
      await reader.choose(letter.returns.keep);
      await reader.choose(letter.feet.done);
    },
  },
  nudges: {
    title: 'The popup: a rest for nudges, and its end',
    file: 'popup.html',
    walk: async (reader) => {
      await reader.choose(sheet);
      await reader.choose(home.moreRests);
      await reader.choose(home.notNow);
      await reader.press('Escape');
    },
  },
} satisfies Record<string, Journey>;
