import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as feelings } from '../../../utils/words/content/feelings.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words as popupWords } from '../../../utils/words/popup.ts';
import { words as letter } from '../../../utils/words/practice/letter.ts';
import { words as notAlone } from '../../../utils/words/practice/not-alone.ts';
import { words as notice } from '../../../utils/words/practice/notice.ts';
import { words as threeParts } from '../../../utils/words/practice/three-parts.ts';
import { words as support } from '../../../utils/words/support.ts';
import type { Surface } from '../../tools/browsers/surface.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

/** The popup closes as it does on a click elsewhere, and is opened again. */
async function reopened(popup: Surface): Promise<Surface> {
  await popup.close();
  await open.extension.popupGone();
  return open.extension.openPopup();
}

async function begin(name: string): Promise<Surface> {
  const popup = await open.extension.openPopup();
  await popup.click('button', name);
  return popup;
}

/** Keeps, ends, and finds it in the log. */
async function keptAs(popup: Surface, said: string): Promise<void> {
  await popup.click('button', 'Keep');
  await popup.find('heading', around.ended.keptTitle);
  await popup.click('button', around.ended.back);
  await open.extension.popupGone();
  const log = await open.page('log.html');
  await log.getByRole('listitem').getByText(said).first().waitFor();
  await log.close();
}

const { practices } = popupWords;

describe('from beginning to entry, closed on the way', () => {
  it('notice', async () => {
    let popup = await begin(practices.notice.name);
    await popup.click('button', feelings.labels.irritated.label);
    popup = await reopened(popup);
    await popup.click('button', notice.next);
    popup = await reopened(popup);
    await popup.click('button', notice.skip);
    await popup.click('button', notice.enough);
    await popup.click('button', notice.writeNote);
    await popup.fill(notice.note, 'It came with the mail.');
    popup = await reopened(popup);
    await popup.find('textbox', notice.note);
    await keptAs(popup, feelings.labels.irritated.label);
  });

  it('not alone', async () => {
    let popup = await begin(practices['not-alone'].name);
    await popup.click('button', notAlone.situations.mistake);
    await popup.click('button', notAlone.next);
    await popup.fill(notAlone.line, 'You are in good company.');
    popup = await reopened(popup);
    await popup.find('textbox', notAlone.line);
    await keptAs(popup, 'You are in good company.');
  });

  it('a letter, which ends on the floor', async () => {
    let popup = await begin(practices.letter.name);
    await popup.click('radio', letter.begin.kinds.blank);
    await popup.click('button', letter.begin.start);
    await popup.fill(letter.blank.label, 'Dear me, the tea is warm.');
    popup = await reopened(popup);
    await popup.click('button', letter.next);
    await popup.click('radio', letter.returns.names.week);
    await popup.click('button', 'Keep');
    await popup.find('heading', letter.feet.title);
    await popup.click('button', letter.feet.done);
    await popup.find('heading', around.ended.keptTitle);
    await popup.close();
    await open.extension.popupGone();
  });

  it('the whole pause remembers its part', async () => {
    let popup = await open.extension.openPopup();
    await popup.click('button', new RegExp(popupWords.foot.more));
    await popup.click('button', practices['three-parts'].name);
    await popup.click('button', threeParts.skip);
    popup = await reopened(popup);
    await popup.find('button', threeParts.another);
    await popup.click('button', around.stop);
    await popup.find('heading', around.stopped.title);
    await popup.click('button', around.done);
    await popup.close();
    await open.extension.popupGone();
  });
});

it('heavier: the floor first, support in view, then an offer to rest', async () => {
  const popup = await begin('Hand on heart');
  await popup.find('button', 'Stop');
  await popup.click('button', around.heavier);
  await popup.find('heading', around.grounding.feetTitle);
  await popup.find('button', support.line.more);
  await popup.click('button', around.grounding.goOn);
  await popup.find('heading', around.grounding.senses.see);
  await popup.click('button', around.grounding.next.feel);
  await popup.find('heading', around.grounding.senses.feel);
  await popup.find('button', support.line.more);
  await popup.click('button', around.grounding.enough);
  await popup.click('button', around.restOffer.rest);
  await popup.click('button', new RegExp(popupWords.foot.more));
  await popup.find('button', popupWords.endRest);
  await popup.close();
  await open.extension.popupGone();
});

it('support stands beside words of danger, and nothing about it is stored', async () => {
  const popup = await begin('Reframe');
  await popup.fill('The harsh sentence', 'I want to kill myself');
  await popup.find('button', support.note.notThat);
  expect(await popup.focusedName()).toBe('The harsh sentence');
  expect((await popup.find('textbox', 'The harsh sentence')).value).toBe('I want to kill myself');
  await popup.click('button', support.note.keepWriting);
  await popup.gone('button', support.note.notThat);
  const stored = await open.welcome.evaluate<string>(`(async () => {
    const local = await chrome.storage.local.get();
    const session = await chrome.storage.session.get();
    return JSON.stringify([local, session, Object.keys(localStorage)]);
  })()`);
  expect(stored).not.toMatch(/kill|guard|danger|needsSupport/i);
  await popup.click('button', 'Next');
  await popup.click('button', 'Skip');
  await popup.click('button', 'Leave it out');
  await popup.click('button', around.done);
  await popup.find('button', 'Hand on heart');
  await popup.close();
});
