import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleSlot } from '../../../../utils/log/database/clear-draft.ts';
import type { Draft } from '../../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { forgetKeys } from '../../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../../utils/log/lock/lock-session.ts';
import { finishLock, removeLock } from '../../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../../utils/log/lock-setup/unlock.ts';
import { lookAtPeople } from '../../../../utils/log/people/look-at-people.ts';
import {
  changedPerson,
  type PeopleFields,
  type Person,
  personField,
  readPeopleFields,
} from '../../../../utils/log/people/people.ts';
import { lock, passphrase } from '../../lock/secrets.ts';
import { everythingStored } from '../../lock/stored.ts';
import { newProfile, restart } from '../place.ts';
import '../../lock/quick-keys.ts';

const open = () => openDraft<PeopleFields>(peopleSlot, readPeopleFields);
type Page = Draft<PeopleFields>;
type Step = ['write', page: number, person: number] | [Other, page: number];
type Other = 'reopen' | 'choose' | 'unchoose' | 'make' | 'take' | 'close' | 'unlock' | 'restart';

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constant('write' as const), fc.nat(1), fc.nat(2)) },
  {
    weight: 5,
    arbitrary: fc.tuple(
      fc.constantFrom<Other>(
        'reopen',
        'choose',
        'unchoose',
        'make',
        'take',
        'close',
        'unlock',
        'restart',
      ),
      fc.nat(1),
    ),
  },
);

/** What a person expects, whatever pages and locks do meanwhile. */
class Life {
  readonly names = new Map<string, string>();
  readonly pages: Page[] = [];
  hasLock = false;
  isOpen = true;
  isChosen = false;
  #count = 0;

  async take([what, at, person = 0]: Step | [Other, number, undefined]): Promise<void> {
    const page = this.pages[at] as Page;
    switch (what) {
      case 'write': {
        const id = 'ABC'.charAt(person);
        const name = `Geheimnis ${this.#count++}`;
        const before = (page.fields[personField(id)] as Person | undefined) ?? null;
        const words = { name, number: '', line: '' };
        const how = { by: `page ${at}`, now: Date.now() };
        page.set({ [personField(id)]: changedPerson(id, before, words, how) });
        this.names.set(id, name);
        break;
      }
      case 'reopen':
        page.close();
        await page.flush();
        this.pages[at] = await open();
        break;
      case 'choose':
      case 'unchoose':
        page.set({ readable: what === 'choose' });
        this.isChosen = what === 'choose';
        break;
      case 'make':
        if (this.hasLock) return;
        await lock();
        this.hasLock = this.isOpen = true;
        break;
      case 'take':
        if (!this.hasLock || !this.isOpen) return;
        await removeLock();
        await finishLock();
        this.hasLock = false;
        break;
      case 'close':
        if (this.hasLock) this.isOpen = false;
        await lockNow();
        break;
      case 'unlock':
        await unlock(passphrase, 0);
        this.isOpen = true;
        break;
      case 'restart':
        for (const one of this.pages) one.close();
        for (const one of this.pages) await one.flush();
        await restart();
        forgetKeys();
        this.isOpen = !this.hasLock;
        this.pages.splice(0, 2, await open(), await open());
    }
    for (const one of this.pages) await one.flush();
  }
}

test('two pages and a lock that comes and goes: each name is there in the end as it was last written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      await newProfile();
      forgetKeys();
      const life = new Life();
      life.pages.push(await open(), await open());
      for (const one of steps) await life.take(one as Step);
      for (const page of life.pages) page.close();
      if (life.hasLock && !life.isOpen && life.names.size > 0) {
        const { at } = await lookAtPeople(Date.now());
        expect(at === 'seen' ? 'chosen' : at).not.toBe('none');
        if (!life.isChosen) expect(at).toBe('locked');
      }
      if (life.hasLock && !life.isChosen) {
        expect(await everythingStored()).not.toContain('Geheimnis');
      }
      if (life.hasLock) await unlock(passphrase, 0);
      const seen = await lookAtPeople(Date.now());
      const names = seen.at === 'seen' ? seen.people.people.map((one) => [one.id, one.name]) : [];
      expect(new Map(names as [string, string][])).toEqual(life.names);
    }),
    { numRuns: 120 },
  );
}, 120_000);
