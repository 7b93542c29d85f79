import { useId } from 'preact/hooks';
import { bodyPlaces, type BodyPlace as Place } from '../../../utils/practice/body-places.ts';
import { words } from '../../../utils/words/practice/notice.ts';
import styles from './body-place.module.css';

type Props = { where: Place | ''; onWhere: (where: Place | '') => void };

/** Where in the body it sits; a second tap on a place takes it back. */
export function BodyPlaceChoice({ where, onWhere }: Props) {
  const name = useId();
  return (
    <fieldset class={styles.places}>
      <legend class={styles.legend}>{words.where}</legend>
      {bodyPlaces.map((place) => (
        <label key={place} class={styles.place}>
          <input
            autocomplete="off"
            class={styles.radio}
            type="radio"
            name={name}
            checked={place === where}
            defaultChecked={place === where}
            onClick={() => onWhere(place === where ? '' : place)}
          />
          {words.places[place]}
        </label>
      ))}
    </fieldset>
  );
}
