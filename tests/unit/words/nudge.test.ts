import { expect, it } from 'vitest';
import { wordings } from '../../../utils/schedule/rhythms/nudge-balance.ts';
import { words } from '../../../utils/words/nudge.ts';

it('has enough different wordings for a week without the same one twice', () => {
  expect(new Set(words.messages).size).toBeGreaterThanOrEqual(wordings);
});

it('says nothing about feelings on a shared screen', () => {
  const revealing = /feel|heart|kind|self|sad|stress|calm|anxi|hurt|care|compassion|mood/i;
  for (const line of [words.title.discreet, ...words.messages]) expect(line).not.toMatch(revealing);
});
