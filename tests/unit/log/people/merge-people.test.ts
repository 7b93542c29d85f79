import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePeople } from '../../../../utils/log/people/merge-people.ts';
import {
  changedHelped,
  changedPerson,
  type Helped,
  helpedField,
  type MyPeople,
  type PeopleFields,
  type Person,
  type PersonWords,
  peopleIn,
  personField,
  readMyPeople,
  saysNobody,
} from '../../../../utils/log/people/people.ts';

const how = { by: 'import', now: 9_000 };
const ana = { name: 'Ana Lucía', number: '600 111 222', line: 'knows about March' };

/** One computer: people are written on it, taken away, and brought in. */
class Computer {
  fields: PeopleFields = {};
  readonly #name: string;
  #now = 1_000;

  constructor(name: string) {
    this.#name = name;
  }

  write(id: string, words: PersonWords): void {
    const before = (this.fields[personField(id)] as Person | undefined) ?? null;
    const change = { by: this.#name, now: this.#now++ };
    this.fields = { ...this.fields, [personField(id)]: changedPerson(id, before, words, change) };
  }

  helped(text: string): void {
    const before = (this.fields[helpedField] as Helped | undefined) ?? null;
    const change = { by: this.#name, now: this.#now++ };
    this.fields = { ...this.fields, [helpedField]: changedHelped(before, text, change) };
  }

  copy(): MyPeople {
    const file = readMyPeople(JSON.parse(JSON.stringify(peopleIn(this.fields))));
    if (!file) throw new Error('a copy of ours is none');
    return file;
  }

  bring(file: MyPeople): number {
    const changes = mergePeople(this.fields, file, { by: 'import', now: this.#now++ });
    this.fields = { ...this.fields, ...changes };
    return Object.keys(changes).length;
  }

  get lines(): string[] {
    return peopleIn(this.fields)
      .people.map(({ name, number, line }) => `${name}|${number}|${line}`)
      .sort();
  }
}

describe('people of a file', () => {
  test('come where there are none', () => {
    const [one, other] = [new Computer('one'), new Computer('other')];
    one.write('A', ana);
    expect(other.bring(one.copy())).toBe(1);
    expect(other.lines).toEqual(one.lines);
  });

  test('are not doubled where the same was typed by hand on both sides', () => {
    const [one, other] = [new Computer('one'), new Computer('other')];
    one.write('A', ana);
    other.write('B', { ...ana, name: ' Ana Lucía ' });
    expect(other.bring(one.copy())).toBe(0);
  });

  test('that are older stay away, and newer ones take their place', () => {
    const [one, other] = [new Computer('one'), new Computer('other')];
    one.write('A', ana);
    other.bring(one.copy());
    const old = one.copy();
    one.write('A', { ...ana, number: '600 999 000' });
    expect(one.bring(old)).toBe(0);
    other.bring(one.copy());
    expect(other.lines).toEqual(['Ana Lucía|600 999 000|knows about March']);
  });

  test('stand beside each other where both sides changed one', () => {
    const [one, other] = [new Computer('one'), new Computer('other')];
    one.write('A', ana);
    other.bring(one.copy());
    one.write('A', { ...ana, number: '1' });
    other.write('A', { ...ana, number: '2' });
    one.bring(other.copy());
    expect(one.lines).toHaveLength(2);
    expect(one.bring(other.copy())).toBe(0);
    other.bring(one.copy());
    expect(other.lines).toEqual(one.lines);
  });

  test('come back where they were taken away, and can be taken away again', () => {
    const one = new Computer('one');
    one.write('A', ana);
    const copy = one.copy();
    one.write('A', { name: '', number: '', line: ' ' });
    expect(one.lines).toEqual([]);
    one.bring(copy);
    expect(one.lines).toEqual(['Ana Lucía|600 111 222|knows about March']);
    one.write('A', { name: '', number: '', line: '' });
    expect(one.lines).toEqual([]);
  });
});

test('lines that helped are joined where both sides wrote some, none of them twice', () => {
  const [one, other] = [new Computer('one'), new Computer('other')];
  one.helped('cold water\nthe dog');
  other.helped('the dog\nmy grey scarf');
  one.bring(other.copy());
  expect(peopleIn(one.fields).helped?.text).toBe('cold water\nthe dog\nmy grey scarf');
  expect(one.bring(other.copy())).toBe(0);
  other.bring(one.copy());
  expect(peopleIn(other.fields).helped?.text).toBe('cold water\nthe dog\nmy grey scarf');
});

const anyWords = fc.record({
  name: fc.constantFrom('Bao', 'Sigrún', ''),
  number: fc.constantFrom('112 233', ''),
  line: fc.constantFrom('calls back', ''),
});
const step = fc.oneof(
  fc.record({ at: fc.nat(1), id: fc.constantFrom('A', 'B', 'C'), words: anyWords }),
  fc.record({ at: fc.nat(1), from: fc.constant('other' as const) }),
);

test('whatever is written on two computers: a copy loses nobody, and a second time adds nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
      const both = [new Computer('one'), new Computer('other')] as const;
      for (const one of steps) {
        const here = both[one.at] as Computer;
        if ('words' in one) here.write(one.id, one.words);
        else here.bring((both[1 - one.at] as Computer).copy());
      }
      const [one, other] = both;
      const [mine, theirs] = [one.copy(), other.copy()];
      const before = one.lines;
      one.bring(theirs);
      const words = new Set(one.lines);
      // Whoever is not here as written there was changed here since, and stands as changed.
      for (const person of theirs.people) {
        const id = personField(person.id);
        const is = words.has(`${person.name}|${person.number}|${person.line}`);
        expect(is || !saysNobody(one.fields[id] as Person)).toBe(true);
      }
      for (const person of mine.people) expect(one.fields[personField(person.id)]).toBeDefined();
      expect(one.bring(theirs)).toBe(0);
      for (const line of words) {
        const times = (lines: string[]) => lines.filter((each) => each === line).length;
        expect(times(one.lines)).toBeLessThanOrEqual(Math.max(times(before), 1));
      }
    }),
    { numRuns: 400 },
  );
});

test('no two people get one place, however long their names in the file are', () => {
  const id = 'x'.repeat(80);
  const person = (number: string): Person => ({
    id,
    ...ana,
    number,
    edited: { at: 5, by: number },
  });
  const changes = mergePeople(
    { [personField(id)]: person('1') },
    { people: [person('2')], helped: null },
    how,
  );
  expect(Object.keys(changes)).toHaveLength(1);
  expect(changes).not.toHaveProperty(personField(id));
});
