import { useId } from 'preact/hooks';
import { pageLanguage } from '../../utils/language/page-language.ts';
import { countries, elsewhere } from '../../utils/support/helplines.ts';
import { displayNames } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/support.ts';
import styles from './country-choice.module.css';

type Props = {
  /** As chosen by the person; empty while it was not asked. Nothing looks where they are. */
  country: string;
  onCountry: (country: string) => void;
};

/** Asked once, wherever it is met first; it can be changed here and in the settings. */
export function CountryChoice({ country, onCountry }: Props) {
  const id = useId();
  const about = useId();
  const regions = displayNames('region');
  const named = countries
    .map((code) => ({ code, name: regions.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, pageLanguage.tag));
  const isKnown = countries.includes(country) || country === elsewhere;
  return (
    <div class={styles.choice}>
      <label for={id}>{words.country}</label>
      <select
        autocomplete="off"
        id={id}
        class={styles.select}
        aria-describedby={about}
        value={isKnown ? country : ''}
        onChange={(event) => onCountry(event.currentTarget.value)}
      >
        {isKnown ? null : <option value="">{words.choose}</option>}
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={elsewhere}>{words.elsewhere}</option>
      </select>
      <p id={about} class={styles.about}>
        {words.why}
      </p>
    </div>
  );
}
