import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers } from '../../../../utils/log/drafts/versions.ts';
import {
  changedPerson,
  peopleIn,
  personField,
  readMyPeople,
  readPeopleFields,
} from '../../../../utils/log/people/people.ts';

const words = { name: 'Małgorzata', number: '22 635 09 54', line: '' };
const stamped = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, { value, at: 1, by: 'p' }]),
  );

describe('what stands in the database', () => {
  const person = { id: 'A', ...words, edited: { at: 4, by: 'p' } };

  test('is read as it was written', () => {
    const fields = { [personField('A')]: person, readable: true };
    expect(readPeopleFields(stamped(fields))).toEqual(fields);
    expect(peopleIn(fields).people).toEqual([person]);
  });

  test.each([
    ['somebody in another one’s place', { [personField('B')]: person }],
    ['a name that is a number', { [personField('A')]: { ...person, name: 7 } }],
    ['somebody without a time', { [personField('A')]: { id: 'A', ...words } }],
    ['a choice that is a word', { readable: 'yes' }],
    ['what helped as a list', { helped: ['tea'] }],
    ['a field of nobody', { line: 'tea' }],
  ])('without %s', (_what, fields) => {
    expect(readPeopleFields(stamped(fields))).toEqual({});
  });
});

describe('what a file says of people', () => {
  const person = { id: 'A', ...words, edited: { at: 4, by: 'p' } };

  test.each<[string, unknown]>([
    ['a list', []],
    ['no list of people', { people: {} }],
    ['somebody who is null', { people: [null] }],
    ['two with one name of ours', { people: [person, person] }],
    ['an id that is a path', { people: [{ ...person, id: '../A' }] }],
    ['an id that changes what objects inherit', { people: [{ ...person, id: '' }] }],
    ['a time that is a text', { people: [{ ...person, edited: { at: '4', by: 'p' } }] }],
    ['half a sign', { people: [{ ...person, line: 'a\ud800' }] }],
    ['an endless past', { people: [{ ...person, earlier: Array(21).fill({ at: 1, by: 'p' }) }] }],
    ['a thousand and one', { people: Array.from({ length: 1_001 }, () => person) }],
    ['what helped as a number', { people: [], helped: 7 }],
  ])('is refused: %s', (_what, raw) => {
    expect(readMyPeople(raw)).toBe(null);
  });

  test('is taken without what only somebody else would know', () => {
    const file = { people: [{ ...person, admin: true }], helped: null, readable: true };
    expect(readMyPeople(file)).toEqual({ people: [person], helped: null });
  });

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void readMyPeople(raw)));
    fc.assert(
      fc.property(fc.array(fc.anything()), (people) => void readMyPeople({ people, helped: null })),
    );
  });
});

test('each change covers those before it, and a clock that was set back changes nothing', () => {
  const times = fc.array(fc.record({ by: fc.constantFrom('p', 'q'), now: fc.nat(1_000) }), {
    minLength: 2,
    maxLength: 30,
  });
  fc.assert(
    fc.property(times, (changes) => {
      const [first, ...rest] = changes as [(typeof changes)[0], ...typeof changes];
      let now = changedPerson('A', null, words, first);
      for (const change of rest) {
        const next = changedPerson('A', now, words, change);
        expect(covers(next, now.edited)).toBe(true);
        expect(covers(now, next.edited)).toBe(false);
        expect(next.edited.at).toBeGreaterThan(now.edited.at);
        now = next;
      }
    }),
  );
});
