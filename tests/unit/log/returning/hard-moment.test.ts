import { beforeEach, expect, test } from 'vitest';
import { textField } from '../../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { changesSoFar } from '../../../../utils/log/entries.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { hardMomentLogged, letterDue } from '../../../../utils/log/returning/letters.ts';
import { newProfile } from '../place.ts';

const at = (when: string) => () => Temporal.ZonedDateTime.from(`${when}[Europe/Berlin]`);
const hardDay = at('2026-11-20T09:00');

beforeEach(newProfile);

test('a hard moment without an entry calls no letter while a draft says what the guard hears', async () => {
  const payload = { text: 'Dear me', returns: 'hard' };
  const kept = await keepEntry(
    { kind: 'letter', element: 'kindness', source: 'popup', payload },
    { now: at('2026-11-02T18:00') },
  );
  const draft = await openDraft<{ harsh: string }>('reframe', { harsh: textField });
  const type = async (harsh: string) => {
    draft.set({ harsh });
    await draft.flush();
  };
  await type('I want to die and nobody would notice.');
  await hardMomentLogged(hardDay);
  expect(await letterDue('2026-11-20')).toBeNull();
  await type('rough');
  await hardMomentLogged(hardDay);
  expect(await letterDue('2026-11-20')).toMatchObject({ id: kept?.id });
  draft.close();
});

test('one that calls nothing writes nothing', async () => {
  const before = await changesSoFar();
  await hardMomentLogged(hardDay);
  expect(await changesSoFar()).toBe(before);
});
