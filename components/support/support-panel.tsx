import { useId, useState } from 'preact/hooks';
import { pageLanguage } from '../../utils/language/page-language.ts';
import { countries, directory, helplineFor } from '../../utils/support/helplines.ts';
import { displayNames } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/support.ts';
import { GuardLanguages } from './guard-languages.tsx';
import { HelplineCard } from './helpline-card.tsx';
import { LinkOut } from './link-out.tsx';
import styles from './support-panel.module.css';

type Props = {
  /** As chosen by the person; empty for none. Nothing looks where they are. */
  country: string;
  onCountry: (country: string) => void;
};

/** Whom to talk to: the helpline of a country with a row, for every other one the directory. */
export function SupportPanel({ country, onCountry }: Props) {
  const id = useId();
  const [said, setSaid] = useState('');
  const row = helplineFor(country);
  const regions = displayNames('region');
  const named = countries
    .map((code) => ({ code, name: regions.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, pageLanguage.tag));
  return (
    <div class={styles.panel}>
      <p class={styles.lead}>{words.lead}</p>
      <div class={styles.where}>
        <label for={id}>{words.country}</label>
        <select
          autocomplete="off"
          id={id}
          class={styles.select}
          value={row ? country : ''}
          onChange={(event) => {
            setSaid('');
            onCountry(event.currentTarget.value);
          }}
        >
          <option value="">{words.elsewhere}</option>
          {named.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {row ? (
        <HelplineCard key={country} row={row} onSaid={setSaid} />
      ) : (
        <div class={styles.card}>
          <h2 class={styles.name}>{words.directoryName}</h2>
          <p>{words.directoryAbout}</p>
          <LinkOut to={directory}>{words.directoryLink}</LinkOut>
          <p class={styles.danger}>{words.emergencyLocal}</p>
        </div>
      )}
      <p class={styles.said} role="status">
        {said}
      </p>
      <p class={styles.small}>
        {row ? <LinkOut to={directory}>{words.directoryName}</LinkOut> : null} {words.trace}
      </p>
      <GuardLanguages class={styles.small} />
    </div>
  );
}
