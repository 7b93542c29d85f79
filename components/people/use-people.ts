import { useEffect } from 'preact/hooks';
import { peopleSlot } from '../../utils/log/database/clear-draft.ts';
import { nextId } from '../../utils/log/entry/entry-id.ts';
import {
  changedHelped,
  changedPerson,
  type Helped,
  helpedField,
  isNobody,
  type MyPeople,
  type PeopleFields,
  type Person,
  type PersonWords,
  peopleIn,
  personField,
  readableField,
  readPeopleFields,
} from '../../utils/log/people/people.ts';
import { notePeople } from '../../utils/stores/people-hint.ts';
import { usePracticeDraft } from '../practice/use-practice-draft.ts';

const empty: PeopleFields = {};
/** Who makes a change: this page, for as long as it is open. */
const page = crypto.randomUUID();

export type PeopleInPage = MyPeople & {
  /** As it is being typed, blank or not. */
  helpedText: string;
  readable: boolean;
  /** Everything that is typed is kept, letter by letter. */
  write: (id: string, words: PersonWords) => void;
  writeHelped: (text: string) => void;
  chooseReadable: (on: boolean) => void;
  newId: () => string;
  problem: string | null;
};

/** One's own people as they are written in this page and every other one. @returns null until read */
export function usePeople(): PeopleInPage | null {
  const { draft, fields, change, problem } = usePracticeDraft<PeopleFields>(
    peopleSlot,
    readPeopleFields,
    empty,
  );
  const all = peopleIn(fields);
  const isRead = draft !== null;
  const isAny = !isNobody(all);
  useEffect(() => {
    if (isRead) notePeople(isAny);
  }, [isRead, isAny]);
  if (!draft) return null;
  const how = () => ({ by: page, now: Date.now() });
  return {
    ...all,
    helpedText: (fields[helpedField] as Helped | undefined)?.text ?? '',
    readable: fields[readableField] === true,
    problem,
    write(id, words) {
      const name = personField(id);
      // As the draft has it now: another page may have changed them since this was drawn.
      const before = (draft.fields[name] as Person | undefined) ?? null;
      change({ [name]: changedPerson(id, before, words, how()) });
    },
    writeHelped(text) {
      const before = (draft.fields[helpedField] as Helped | undefined) ?? null;
      change({ [helpedField]: changedHelped(before, text, how()) });
    },
    chooseReadable: (on) => change({ [readableField]: on }),
    newId: () => nextId(Date.now()),
  };
}
