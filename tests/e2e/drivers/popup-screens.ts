import { words as cues } from '../../../utils/words/content/cues.ts';
import { words as feelings } from '../../../utils/words/content/feelings.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words as home } from '../../../utils/words/popup.ts';
import { words as heart } from '../../../utils/words/practice/hand-on-heart.ts';
import { words as ways } from '../../../utils/words/practice/hand-on-heart-choices.ts';
import { words as letter } from '../../../utils/words/practice/letter.ts';
import { words as notAlone } from '../../../utils/words/practice/not-alone.ts';
import { words as notice } from '../../../utils/words/practice/notice.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { words as threeParts } from '../../../utils/words/practice/three-parts.ts';
import { words as support } from '../../../utils/words/support.ts';
import { until } from '../../tools/browsers/until.ts';
import { homes, type Together } from './popup-homes.ts';
import { type PopupWalk, plain } from './popup-walk.ts';

const harsh =
  'I froze in that review and said nothing for a whole minute. I am such an idiot, I knew it all the night before.';
const friend = 'Oh dear. Anyone might have frozen in there, and you had slept three hours.';
const danger = 'I want to kill myself';

/** Words of danger bring support beside the box; then the words are taken back. */
async function* guarded(walk: PopupWalk, name: string, text: string): AsyncGenerator<string> {
  await walk.write(danger);
  await walk.sees(support.note.body);
  yield `${name}, support beside it`;
  await walk.write(text);
  await until(15_000, 'the note to go', async () =>
    walk.run(`document.querySelector('[data-support]') === null`),
  );
}

async function* writings(walk: PopupWalk): AsyncGenerator<string> {
  await walk.press(home.practices.reframe.name);
  await walk.sees(reframe.harsh.title);
  yield 'reframe 1';
  await walk.press(reframe.others.offer);
  await walk.sees(reframe.others.title);
  yield 'reframe 1, someone else’s';
  await walk.press(reframe.others.back);
  await walk.sees(reframe.harsh.title);
  yield* guarded(walk, 'reframe 1', harsh);
  await walk.press(reframe.next);
  await walk.sees(reframe.friend.title);
  yield 'reframe 2';
  await walk.press(reframe.dear.name);
  yield 'reframe 2, naming';
  await walk.press(reframe.dear.without);
  yield* guarded(walk, 'reframe 2', friend);
  await walk.press(reframe.next);
  await walk.sees(reframe.question.take);
  yield 'reframe 3, a question';
  await walk.press(reframe.question.take);
  yield 'reframe 3, taken';
  yield* guarded(walk, 'reframe 3', friend);
  await walk.press(reframe.leaveOut);
  await walk.sees(around.leftOut.title);
  yield 'reframe, left out';
  await walk.press(around.leftOut.undo);
  await walk.press(reframe.keep);
  await walk.sees(around.ended.keptTitle);
  await walk.sees(reframe.responsibility.open);
  yield 'ended, with words';
  await walk.press(`${reframe.responsibility.open}${reframe.responsibility.hint}`);
  await walk.sees(reframe.leaveOut);
  await walk.write('I can send the numbers.');
  yield 'reframe 4, responsibility';
  yield* guarded(walk, 'reframe 4, responsibility', 'I can send the numbers.');
  await walk.press(reframe.keep);
  await walk.sees(around.ended.keptTitle);
  await walk.press(around.ended.back);

  await walk.press(home.practices['not-alone'].name);
  await walk.sees(notAlone.title);
  yield 'not alone 1';
  await walk.press(notAlone.situations['tense-message']);
  for (let card = 1; card < 4; card += 1) {
    await walk.sees(notAlone.another);
    yield `not alone 2, card ${card}`;
    await walk.press(notAlone.another);
  }
  await walk.press(notAlone.next);
  await walk.sees(notAlone.lineTitle);
  yield 'not alone 3';
  yield* guarded(walk, 'not alone 3', friend);
  await walk.press(notAlone.keep);
  await walk.press(around.ended.back);
}

async function* letters(walk: PopupWalk): AsyncGenerator<string> {
  await walk.press(home.practices.letter.name);
  await walk.sees(letter.begin.title);
  yield 'letter, begin';
  await walk.press(letter.begin.kinds.series);
  await walk.press(letter.begin.start);
  await walk.sees(letter.series.other);
  yield 'letter, one of seven';
  yield* guarded(walk, 'letter, one of seven', '');
  await walk.press(letter.back);
  await walk.press(letter.begin.kinds.blank);
  await walk.press(letter.begin.start);
  await walk.sees(letter.blank.title);
  yield 'letter, blank';
  await walk.press(letter.back);
  await walk.press(letter.begin.kinds.guided);
  await walk.press(letter.begin.start);
  for (const part of ['happened', 'friend', 'need', 'wish'] as const) {
    await walk.sees(letter.guided[part].title);
    yield `letter, ${part}`;
    yield* guarded(walk, `letter, ${part}`, friend);
    await walk.press(letter.next);
  }
  await walk.sees(letter.returns.title);
  await walk.press(letter.returns.names.date);
  yield 'letter, returns';
  await walk.press(letter.returns.keep);
  await walk.sees(letter.returns.dayNeeded);
  yield 'letter, returns, a day is needed';
  await walk.press(letter.returns.names.week);
  await walk.press(letter.returns.keep);
  await walk.sees(letter.feet.title);
  yield 'letter, feet';
  await walk.press(letter.feet.done);
  await walk.sees(around.ended.keptTitle);
  yield 'letter, ended';
  await walk.press(around.ended.back);
}

async function* noticing(walk: PopupWalk): AsyncGenerator<string> {
  await walk.openSheet();
  await walk.press(home.practices['three-parts'].name);
  await walk.sees(notice.title);
  yield 'three parts 1';
  await walk.press(threeParts.skip);
  await walk.sees(threeParts.another);
  yield 'three parts 2';
  await walk.press(threeParts.next);
  await walk.sees(heart.intro['heart-belly']);
  yield 'three parts 3';
  await walk.press(around.stop);
  await walk.press(around.done);

  await walk.press(home.practices.notice.name);
  await walk.sees(notice.title);
  yield 'notice 1';
  await walk.press(feelings.families.afraid, '[role=tab]');
  await walk.press(feelings.labels.overwhelmed.label);
  await walk.press(feelings.families.angry, '[role=tab]');
  await walk.press(feelings.labels.irritated.label);
  yield 'notice 1, two words';
  await walk.write('e');
  yield 'notice 1, searching';
  await walk.write('qqq');
  yield 'notice 1, nothing found';
  await walk.press(notice.allWords);
  await walk.press(notice.next);
  await walk.sees(notice.strength);
  yield 'notice 2';
  await walk.press(notice.skip);
  await walk.sees(notice.beside);
  yield 'notice 3';
  await walk.press(notice.enough);
  await walk.sees(notice.after);
  yield 'notice 4';
  await walk.press(notice.writeNote);
  yield 'notice 4, a line';
  yield* guarded(walk, 'notice 4, a line', friend);
  await walk.press(notice.keep);
  await walk.sees(around.ended.keptTitle);
  yield 'notice, ended';
  await walk.press(around.ended.back);
}

async function* breathing(walk: PopupWalk): AsyncGenerator<string> {
  await walk.openSheet();
  await walk.press(home.anotherWay);
  await walk.sees(ways.tone);
  yield 'hand on heart, ways first';
  await walk.press(around.stop);
  await walk.sees(home.greeting);
  await walk.press(home.practices['hand-on-heart'].name);
  await walk.sees(heart.intro.heart);
  yield 'hand on heart';
  await walk.press(heart.ways.open);
  await walk.sees(ways.tone);
  yield 'hand on heart, ways';
  for (const row of ['length', 'touch', 'anchor', 'pattern'] as const) {
    const rows = '[aria-controls]';
    const name = (value: string) => `${ways[row]}${value}`;
    const head = JSON.stringify(walk.said(ways[row]));
    const value = String(
      await walk.run(`[...document.querySelectorAll('${rows}')]
        .map((one) => one.textContent${plain})
        .find((text) => text.startsWith(${head})).slice(${head}.length)`),
    );
    await walk.press(name(value), rows);
    yield `hand on heart, ways, ${row}`;
    if (row === 'touch') await walk.press(ways.touches['heart-belly']);
    const now = row === 'touch' ? ways.touches['heart-belly'] : value;
    if (row === 'pattern') await walk.press(ways.patterns['own-pace']);
    else await walk.press(name(now), rows);
  }
  yield 'hand on heart, ways, its own pace told';
  await walk.press(heart.ways.begin);
  await walk.sees(cues.own.rest);
  yield 'hand on heart, two hands, own pace';
  await walk.press(around.stop);
  await walk.sees(around.stopped.title);
  yield 'stopped';
  await walk.press(around.support);
  yield 'support';
  await walk.press(around.back);
  await walk.press(around.stopped.grounding);
  await walk.sees(around.grounding.feetTitle);
  yield 'grounding';
  await walk.press(around.grounding.goOn);
  await walk.sees(around.grounding.senses.see);
  yield 'grounding, the first sense';
  for (const sense of ['feel', 'hear', 'smell', 'taste'] as const) {
    await walk.press(around.grounding.next[sense]);
    await walk.sees(around.grounding.senses[sense]);
    yield `grounding, ${sense}`;
  }
  await walk.press(around.grounding.enough);
  await walk.press(home.practices['hand-on-heart'].name);
  await walk.sees(around.ended.title);
  yield 'ended';
  await walk.press(around.ended.leaveOut);
  await walk.sees(around.ended.undo);
  yield 'ended, left out';
  await walk.press(around.ended.back);
  await walk.press(home.practices['hand-on-heart'].name);
  await walk.press(around.heavier);
  await walk.sees(around.grounding.feetTitle);
  yield 'heavier';
  await walk.press(around.grounding.goOn);
  await walk.press(around.grounding.enough);
  await walk.sees(around.restOffer.title);
  yield 'heavier, a rest offered';
  await walk.press(around.restOffer.leave);
  await walk.sees(home.greeting);
}

/**
 * Walks through every screen of the popup, from its home and back; each is told once it stands.
 * @param notes which notes stand on the home together; none: all that can
 */
export async function* everyScreen(
  walk: PopupWalk,
  notes?: readonly Together[],
): AsyncGenerator<string> {
  await walk.staysOpen();
  yield* homes(walk, notes);
  yield* breathing(walk);
  yield* noticing(walk);
  yield* writings(walk);
  yield* letters(walk);
}

/** The screens that need the most room, for a look of a few seconds. */
export async function* tightScreens(walk: PopupWalk): AsyncGenerator<string> {
  yield* homes(walk, [
    ['hint', 'rest'],
    ['hint', 'times'],
    ['times', 'dotOnly', 'take'],
    ['half', 'invited'],
  ]);
  await walk.press(home.practices.reframe.name);
  await walk.sees(reframe.harsh.title);
  yield* guarded(walk, 'reframe 1', harsh);
  await walk.press(reframe.next);
  await walk.press(reframe.skip);
  await walk.sees(reframe.question.take);
  yield 'reframe 3, a question';
  await walk.press(around.stop);
  await walk.sees(around.stopped.title);
  yield 'stopped';
  await walk.press(around.done);
  await walk.press(home.practices.notice.name);
  await walk.sees(notice.title);
  yield 'notice 1';
  await walk.press(notice.leave);
  await walk.press(home.practices.letter.name);
  await walk.sees(letter.begin.title);
  yield 'letter, begin';
}
