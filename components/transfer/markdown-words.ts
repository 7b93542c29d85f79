import type { AfterCopy } from '../../utils/log/after-words/after-copy.ts';
import {
  type AfterField,
  type AfterWords,
  afterFields,
} from '../../utils/log/after-words/after-fields.ts';
import type { EntrySource } from '../../utils/log/entry/entry.ts';
import type { MarkdownWords } from '../../utils/log/transfer/format-markdown.ts';
import { occasions } from '../../utils/schedule/types.ts';
import { words as feelings } from '../../utils/words/content/feelings.ts';
import { clockTime, fullDate } from '../../utils/words/date-time.ts';
import { words as log } from '../../utils/words/log.ts';
import { words as pause } from '../../utils/words/pause.ts';
import { words as ways } from '../../utils/words/practice/hand-on-heart-choices.ts';
import { words as notice } from '../../utils/words/practice/notice.ts';
import { words as mine } from '../../utils/words/storage/my-words.ts';
import { words as people } from '../../utils/words/storage/people.ts';
import { words } from '../../utils/words/transfer.ts';
import { afterSentence } from '../after/after-sentence.ts';

/** The words a copy to read is made with. */
export function markdownWords(): MarkdownWords {
  return {
    title: log.title,
    kinds: log.kinds,
    people,
    mine: {
      title: mine.title,
      kinds: {
        card: mine.cards.title,
        breath: mine.breath.title,
        line: mine.lines.title,
        feeling: mine.feelings.title,
      },
    },
    after: { title: words.markdown.after, sentences },
    newer: log.newer.name,
    fields: words.markdown.fields,
    value,
    day: fullDate,
    time: clockTime,
  };
}

/** Each sentence as it stands in the settings; of a set time that is only named, its name. */
function sentences(copy: AfterCopy): string[] {
  const own = Object.fromEntries(afterFields.map((name) => [name, copy[name]?.text ?? '']));
  return occasions.flatMap((occasion) => {
    const sentence = afterSentence(occasion, own as AfterWords);
    return sentence ?? copy[`${occasion} name` as AfterField]?.text ?? [];
  });
}

/** Names of chosen values, by the field they stand in. */
const names: Partial<Record<string, Readonly<Record<string, string>>>> = {
  feelings: Object.fromEntries(
    Object.entries(feelings.labels).map(([id, { label }]) => [id, label]),
  ),
  where: notice.places,
  strength: notice.strengths,
  touch: ways.touches,
  pattern: ways.patterns,
  after: pause.ended.after,
  element: log.elements,
  source: words.markdown.sources satisfies Record<EntrySource, string>,
};

const value: MarkdownWords['value'] = (field, given) => {
  const { yes, no, nextHardMoment } = words.markdown;
  if (typeof given === 'boolean') return given ? yes : no;
  const text = String(given);
  const named = names[field];
  if (named) return Object.hasOwn(named, text) ? (named[text] ?? text) : text;
  if (field === 'returns') return text === 'hard' ? nextHardMoment : dated(text, fullDate);
  if (field === 'opened' || field === 'editedAt') return dated(text, instantName);
  return text;
};

function instantName(instant: string): string {
  const zone = Temporal.Now.timeZoneId();
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
  return words.markdown.at({ day: fullDate(day), time: clockTime(instant, zone) });
}

/** What a newer version wrote may be no date. */
function dated(text: string, name: (text: string) => string): string {
  try {
    return name(text);
  } catch {
    return text;
  }
}
