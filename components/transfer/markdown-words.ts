import type { MarkdownWords } from '../../utils/log/transfer/format-markdown.ts';
import { dateName } from '../../utils/words/date-time.ts';
import { words as log } from '../../utils/words/log.ts';
import { words as around } from '../../utils/words/pause.ts';
import { words } from '../../utils/words/transfer.ts';

/** The words a copy to read is made with. @param today a local day, whose year is the known one */
export function markdownWords(today: string): MarkdownWords {
  const { friend, responsibility, where, feelings, text } = words.markdown;
  return {
    title: log.title,
    kinds: log.kinds,
    after: around.ended.after,
    fields: {
      harsh: log.harsh,
      friend,
      kinder: log.kinder,
      responsibility,
      feelings,
      where,
      note: text,
      text,
    },
    day: (day) => dateName(day, today),
  };
}
