import { useEffect, useState } from 'preact/hooks';
import { mayHavePeople } from '../../utils/stores/people-hint.ts';
import type { HelplineKind } from '../../utils/support/helpline-rows.ts';
import { directory, helplinesFor } from '../../utils/support/helplines.ts';
import { words } from '../../utils/words/support.ts';
import { lazyPart } from '../frame/lazy-part.tsx';
import { AddPeople } from './add-people.tsx';
import { CountryChoice } from './country-choice.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import { GuardLanguages } from './guard-languages.tsx';
import { HelplineCard } from './helpline-card.tsx';
import { LinkOut } from './link-out.tsx';
import { OrganisationLine } from './organisation-line.tsx';
import styles from './support-panel.module.css';

const PeopleFirst = lazyPart(
  'people',
  () => import('./people/people-first.tsx').then(({ PeopleFirst }) => PeopleFirst),
  { room: () => (mayHavePeople() ? null : <AddPeople />) },
);

/** The helplines wait for nobody longer than this, in ms. */
const patienceMs = 400;

type Props = {
  /** As chosen by the person; empty while it was not asked. Nothing looks where they are. */
  country: string;
  onCountry: (country: string) => void;
  /** What stands first, where something was seen. */
  first?: HelplineKind;
  /** Names the sentence that stands first, for a heading that is described by it. */
  leadId?: string;
};

/** Whom to talk to: the lines of a country that has some, for every other one the directory. */
export function SupportPanel({ country, onCountry, first = 'crisis', leadId }: Props) {
  const [said, setSaid] = useState('');
  const rows = helplinesFor(country, first);
  const choose = (fresh: string) => {
    setSaid('');
    onCountry(fresh);
  };
  // What comes late above them would move a number from under a hand.
  const [isKnown, setKnown] = useState(() => !mayHavePeople());
  const know = () => setKnown(true);
  useEffect(() => {
    const timer = setTimeout(know, patienceMs);
    return () => clearTimeout(timer);
  }, []);
  const choice = <CountryChoice country={country} onCountry={choose} />;
  return (
    <div class={styles.panel}>
      <p id={leadId} class={styles.lead}>
        {words.lead}
      </p>
      {first === 'violence' ? <p class={styles.small}>{words.leaving}</p> : null}
      <PeopleFirst onSaid={setSaid} onKnown={know} />
      {isKnown ? (
        <>
          {country === '' ? choice : null}
          {rows.map((row) => (
            <HelplineCard key={`${row.name} ${row.kind}`} row={row} onSaid={setSaid} />
          ))}
          <EmergencyCard country={country} onSaid={setSaid} />
          <p class={styles.said} role="status">
            {said}
          </p>
          <section class={styles.others}>
            <h2 class={styles.name}>{words.directoryName}</h2>
            <p>{words.directoryAbout}</p>
            <LinkOut to={directory}>{words.directoryLink}</LinkOut>
            <p class={styles.small}>{words.trace}</p>
          </section>
          <OrganisationLine onSaid={setSaid} />
          {country === '' ? null : choice}
          <GuardLanguages class={styles.small} />
        </>
      ) : null}
    </div>
  );
}
