import { useEffect, useRef, useState } from 'preact/hooks';
import { isBlank } from '../../utils/log/entry/text.ts';
import { type Person, type PersonWords, saysNobody } from '../../utils/log/people/people.ts';
import { words } from '../../utils/words/storage/people.ts';
import { Button } from '../controls/button.tsx';
import people from '../support/people/people.module.css';
import { PersonFacts } from '../support/people/person-facts.tsx';
import styles from './people-page.module.css';
import { PersonForm } from './person-form.tsx';
import type { PeopleInPage } from './use-people.ts';

const nobody: PersonWords = { name: '', number: '', line: '' };
/** What takes the focus next: somebody's place, or the button that adds one. */
type Focus = { at: 'card' | 'gone'; id: string } | { at: 'add' };

/** Everybody, each as a card, as boxes, or as the place where they stood. */
export function PeopleList({ mine }: { mine: PeopleInPage }) {
  const [open, setOpen] = useState<string | null>(null);
  const [gone, setGone] = useState<Person | null>(null);
  const [focus, setFocus] = useState<Focus | null>(null);
  const [said, setSaid] = useState('');
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!focus) return;
    const { at } = focus;
    const inside = at === 'add' ? '[data-add]' : `[data-person="${focus.id}"]`;
    place.current
      ?.querySelector<HTMLElement>(at === 'card' ? `${inside} [data-change]` : inside)
      ?.focus();
  }, [focus]);
  /** Each of these is the next action: what was removed before stays removed. */
  const turn = (next: { open?: string; gone?: Person; focus?: Focus }) => {
    setOpen(next.open ?? null);
    setGone(next.gone ?? null);
    setFocus(next.focus ?? null);
    setSaid('');
  };
  const known = new Map(mine.people.map((person) => [person.id, person]));
  const ids = [...new Set([...known.keys(), ...[open, gone?.id ?? null]])]
    .filter((id) => id !== null)
    .sort();
  const done = (id: string) => {
    const isThere = !saysNobody(known.get(id) ?? nobody);
    turn({ focus: isThere ? { at: 'card', id } : { at: 'add' } });
  };
  const remove = (person: Person) => {
    mine.write(person.id, nobody);
    turn({ gone: person, focus: { at: 'gone', id: person.id } });
  };
  const undo = ({ id, name, number, line }: Person) => {
    mine.write(id, { name, number, line });
    turn({ focus: { at: 'card', id } });
  };
  return (
    <section ref={place} class={styles.part}>
      <h2 class={styles.heading}>{words.short}</h2>
      {ids.length === 0 ? <p class={styles.small}>{words.nobody}</p> : null}
      <ul class={styles.list}>
        {ids.map((id) => {
          const person = known.get(id);
          if (id === open) {
            return (
              <li key={id}>
                <PersonForm
                  words={person ?? nobody}
                  onWords={(fresh) => mine.write(id, fresh)}
                  onDone={() => done(id)}
                />
              </li>
            );
          }
          if (gone?.id === id && !person) {
            return (
              <li key={id} class={styles.gone} data-person={id} tabIndex={-1}>
                <span>{words.removed}</span>
                <Button look="quiet" onClick={() => undo(gone)}>
                  {words.undo}
                </Button>
              </li>
            );
          }
          return person ? (
            <li key={id} data-person={id}>
              <Card
                person={person}
                onSaid={setSaid}
                onChange={() => turn({ open: id })}
                onRemove={() => remove(person)}
              />
            </li>
          ) : null;
        })}
      </ul>
      <p class={styles.said} role="status">
        {said}
      </p>
      <p>
        <Button data-add onClick={() => turn({ open: mine.newId() })}>
          {words.add}
        </Button>
      </p>
    </section>
  );
}

type CardProps = {
  person: Person;
  onSaid: (said: string) => void;
  onChange: () => void;
  onRemove: () => void;
};

function Card({ person, onSaid, onChange, onRemove }: CardProps) {
  const name = isBlank(person.name) ? words.someone : person.name.trim();
  return (
    <article class={people.person}>
      <PersonFacts person={person} onSaid={onSaid} />
      <p class={styles.choices}>
        <Button look="quiet" data-change aria-label={words.changeOne({ name })} onClick={onChange}>
          {words.change}
        </Button>
        <Button look="quiet" aria-label={words.removeOne({ name })} onClick={onRemove}>
          {words.remove}
        </Button>
      </p>
    </article>
  );
}
