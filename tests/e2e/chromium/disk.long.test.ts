import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { words as log } from '../../../utils/words/log.ts';
import { words as problem } from '../../../utils/words/log-problem.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { Surface } from '../../tools/browsers/surface.ts';
import { until } from '../../tools/browsers/until.ts';
import type { InstalledChromium } from '../drivers/installed.ts';
import { allIn } from '../drivers/ledger.ts';
import { openInstalled } from '../drivers/restarts.ts';

const { harsh, friend, kinder, next, skip, keep } = words;

/** A disk of its own, in memory, that can be filled; only root may make one. */
function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

describe.skipIf(process.platform !== 'linux')('installed for good', () => {
  let browser: InstalledChromium | null = null;
  let disk: string | null = null;
  afterEach(async () => {
    await browser?.close();
    if (disk) execFileSync('umount', ['-l', disk]);
    await browser?.remove();
    browser = null;
    disk = null;
  });

  async function restart(how: 'kill' | 'close'): Promise<void> {
    await browser?.[how]();
    await browser?.start();
    await browser?.ready();
  }

  const inPopup = async () => {
    if (!browser) throw new Error('no browser');
    return browser.extension.openPopup();
  };

  /** The same page in a tab: on a full disk a popup is slow, and a second click closes it. */
  const inTab = async () => {
    if (!browser) throw new Error('no browser');
    const { cdp } = browser.browser;
    const { targetId } = await cdp.send('Target.createTarget', { url: browser.url('popup.html') });
    return Surface.attach(cdp, String(targetId));
  };

  /** What leads on, with a sentence or without. */
  const onward = new RegExp(`^(${next}|${skip})$`);

  /** A reframe, up to and with the press on Keep. */
  async function keepOne(text: string, open = inPopup): Promise<Surface> {
    const popup = await open();
    await popup.find('button', /^(Reframe|Next|Skip)$/);
    if ((await popup.seen('button', 'Reframe')).length > 0) await popup.click('button', 'Reframe');
    await popup.find('textbox', harsh.label);
    await popup.click('button', onward);
    await popup.find('textbox', friend.label);
    await popup.click('button', onward);
    await popup.fill(kinder.label, text);
    await popup.click('button', keep);
    return popup;
  }

  /** What the page says to the press on Keep. */
  const answer = (page: Surface) =>
    until(60_000, 'an answer', async () => {
      if ((await page.seen('heading', around.ended.keptTitle)).length > 0) return 'kept';
      const text = String(await page.evaluate('document.body.innerText'));
      const refused = [problem.diskFull, problem.unavailable].some((one) => text.includes(one));
      return refused && (await page.seen('button', keep)).length > 0 && 'refused';
    });

  const stored = async () =>
    JSON.stringify(await browser?.inQuietPage((evaluate) => allIn(evaluate, 'entries')));

  /** What the log page says, once it says one of these. */
  const logPage = async (wanted: string[]) =>
    browser?.inTab(browser.url('log.html'), (evaluate) =>
      until(40_000, 'the log, or why not', async () => {
        const text = String(await evaluate('document.body.innerText'));
        return wanted.some((one) => text.includes(one)) && text;
      }),
    );

  test('F23 killed right after “Kept”, fifty times: every entry is there', async () => {
    browser = await openInstalled();
    for (let time = 1; time <= 50; time += 1) {
      const popup = await keepOne(`Kept for the ${time}. time.`);
      await popup.find('heading', around.ended.keptTitle);
      await restart('kill');
    }
    const entries = await stored();
    for (let time = 1; time <= 50; time += 1) expect(entries).toContain(`the ${time}. time`);
  });

  test('F41 database files overwritten: the log is said to be missing, not shown as empty', async () => {
    browser = await openInstalled();
    const popup = await keepOne('Still here.');
    await popup.find('heading', around.ended.keptTitle);
    await browser.close();
    const folder = join(browser.profile, 'Default', 'IndexedDB');
    const stores = readdirSync(folder).filter((name) => name.endsWith('.leveldb'));
    expect(stores).not.toEqual([]);
    for (const store of stores) {
      for (const file of readdirSync(join(folder, store))) {
        writeFileSync(join(folder, store, file), 'no database any more');
      }
    }
    await browser.start();
    await browser.ready();
    const text = await logPage([log.missing.title]);
    expect(text).not.toContain(log.empty.title);
  });

  test.skipIf(!canMount())(
    'F38 F39 a profile of 90 MB, full to the brim: the words stay, nothing is said to be kept',
    async () => {
      browser = await openInstalled((profile) => {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=90m', 'tmpfs', profile]);
        disk = profile;
      });
      const filler = join(browser.profile, 'filler');
      const popup = await keepOne('Kept while there was room.');
      await popup.find('heading', around.ended.keptTitle);
      await popup.close();
      await browser.extension.popupGone();
      fill(filler);
      let full = await keepOne('No room for this.', inTab);
      // A little may still fit into what the browser had set aside: on, until nothing does.
      for (let tries = 0; (await answer(full)) === 'kept'; tries += 1) {
        expect(tries).toBeLessThan(20);
        await full.close();
        await browser.extension.popupGone();
        fill(filler);
        full = await keepOne(`No room for this. ${'x'.repeat(300)}`, inTab);
      }
      expect((await full.find('textbox', kinder.label)).value).toContain('No room for this.');
      await full.close();
      rmSync(filler);
      await wait(1_000);
      await restart('close');
      // What the browser makes of its files then is not ours; an empty log is never shown for it.
      const told = await logPage([
        'Kept while there was room.',
        log.missing.title,
        problem.unavailable,
      ]);
      expect(told).not.toContain(log.empty.title);
    },
  );
});

/** Writes until the disk takes no byte more. */
function fill(path: string): void {
  const file = openSync(path, 'a');
  try {
    for (const size of [1_048_576, 65_536, 4_096, 512, 1]) {
      const piece = Buffer.alloc(size);
      try {
        // The browser tidies up meanwhile, and makes room again: there is an end to it.
        for (let pieces = 0; pieces < 5_000; pieces += 1) writeSync(file, piece);
      } catch {
        // No room for a piece of this size: on with smaller ones.
      }
    }
  } finally {
    closeSync(file);
  }
}
