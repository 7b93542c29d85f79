import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { families, familyNames } from '../../utils/feelings/feelings.ts';
import { isDay } from '../../utils/log/entry/date-text.ts';
import { afters, type EntryElement } from '../../utils/log/entry/entry.ts';
import { entryKinds } from '../../utils/log/entry/entry-kinds.ts';
import { daysOfLog, monthsBetween } from '../../utils/log/reading/entries-by-day.ts';
import { elements } from '../../utils/practice/element.ts';
import { words as feelings } from '../../utils/words/content/feelings.ts';
import { monthName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/log.ts';
import { feelingName } from './entry/entry-names.ts';
import styles from './find-bar.module.css';
import { monthOf, type Period, type QueryChoice, spansBack } from './query-choice.ts';

type Props = {
  choice: QueryChoice;
  today: string;
  onChoose: (change: Partial<QueryChoice>) => void;
  /** It folds again: Escape, in any of its parts. */
  onLeave: () => void;
  /** The first list of the sentence. */
  firstRef: Ref<HTMLSelectElement>;
};

const parts = ['kind', 'time', 'about', 'after'] as const;
type Part = (typeof parts)[number];

/** Stands in a message where a list goes: no language writes it. */
const mark = (part: Part) => String.fromCharCode(0xe000 + parts.indexOf(part));
const marks = new RegExp(`([${parts.map(mark).join('')}])`);

/** The filter: a sentence, and each of its parts can be chosen. */
export function FilterSentence({ choice, today, onChoose, onLeave, firstRef }: Props) {
  const lists: Record<Part, ComponentChildren> = {
    kind: (
      <PartList
        onLeave={onLeave}
        name={words.find.names.kind}
        listRef={firstRef}
        value={choice.kind}
        onChoose={(kind) => onChoose({ kind })}
      >
        {(['any', ...entryKinds] as const).map((value) => option(value, words.find.kinds[value]))}
      </PartList>
    ),
    time: (
      <PartList
        onLeave={onLeave}
        name={words.find.names.time}
        value={choice.period}
        onChoose={(period) => onChoose({ period })}
      >
        {(['any', ...spansBack, 'this-day', 'own'] as const).map((value) =>
          option(value, words.find.times[value]),
        )}
        <Months />
      </PartList>
    ),
    about: (
      <PartList
        onLeave={onLeave}
        name={words.find.names.about}
        value={choice.about}
        onChoose={(about) => onChoose({ about })}
      >
        {option('any', words.find.anything)}
        <optgroup label={words.find.elements}>
          {elements.map((value) => option(value, words.elements[value]))}
        </optgroup>
        {familyNames.map((family) => (
          <optgroup key={family} label={feelings.families[family]}>
            {families[family].map((value) => option(value, feelingName(value)))}
          </optgroup>
        ))}
      </PartList>
    ),
    after: (
      <PartList
        onLeave={onLeave}
        name={words.find.names.after}
        value={choice.after}
        onChoose={(after) => onChoose({ after })}
      >
        {(['any', ...afters] as const).map((value) => option(value, words.find.afters[value]))}
      </PartList>
    ),
  };
  const sentence = words.find.sentence({
    kind: mark('kind'),
    time: mark('time'),
    about: mark('about'),
    after: mark('after'),
  });
  return (
    <>
      <p class={styles.sentence}>
        {sentence.split(marks).map((text) => {
          const part = parts.find((one) => mark(one) === text);
          return part ? lists[part] : text;
        })}
      </p>
      {choice.period === 'own' ? (
        <p class={styles.days}>
          {(['from', 'to'] as const).map((end) => (
            <label key={end} class={styles.day}>
              {words.find[end]}
              <input
                type="date"
                autocomplete="off"
                max={today}
                value={choice[end]}
                onChange={({ currentTarget: { value } }) =>
                  onChoose({ [end]: isDay(value) ? value : '' })
                }
              />
            </label>
          ))}
        </p>
      ) : null}
    </>
  );
}

/** The sentence as it stands, to be read. */
export function filterText({ kind, period, about, after }: QueryChoice): string {
  const month = monthOf(period);
  return words.find.sentence({
    kind: words.find.kinds[kind],
    time: month ? monthName(month) : words.find.times[period as Exclude<Period, `month ${string}`>],
    about: aboutName(about),
    after: words.find.afters[after],
  });
}

function aboutName(about: QueryChoice['about']): string {
  if (about === 'any') return words.find.anything;
  return elements.find((one) => one === about)
    ? words.elements[about as EntryElement]
    : feelingName(about);
}

const option = (value: string, name: string) => (
  <option key={value} value={value}>
    {name}
  </option>
);

type PartListProps<Value extends string> = {
  name: string;
  value: Value;
  onChoose: (value: Value) => void;
  onLeave: () => void;
  children: ComponentChildren;
  listRef?: Ref<HTMLSelectElement>;
};

/** One part of the sentence. Its choices are of the page's own making, so its value is one of them. */
function PartList<Value extends string>({
  name,
  value,
  onChoose,
  onLeave,
  children,
  listRef,
}: PartListProps<Value>) {
  return (
    <select
      autocomplete="off"
      class={styles.part}
      aria-label={name}
      value={value}
      {...(listRef ? { ref: listRef } : {})}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave();
      }}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}
    >
      {children}
    </select>
  );
}

/** The months of the log, newest first. */
function Months() {
  const [months, setMonths] = useState<readonly string[]>([]);
  useEffect(() => {
    daysOfLog().then(
      (days) => setMonths(days ? monthsBetween(days.first, days.last) : []),
      () => {
        // The list below tells that the log does not answer; there is no month to choose.
      },
    );
  }, []);
  if (months.length === 0) return null;
  return (
    <optgroup label={words.find.months}>
      {months.map((month) => option(`month ${month}` satisfies Period, monthName(month)))}
    </optgroup>
  );
}
