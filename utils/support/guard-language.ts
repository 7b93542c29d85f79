import { plainText } from './normalize.ts';

/**
 * What the guard knows about one language: plain text tables, one entry per line, so that somebody
 * who speaks the language but does not program can read and mend them. They stand in
 * `locales/<tag>/content/guard-rules.txt`, each under its name in square brackets; a table that is
 * not there is empty. Blank lines and lines that start with # are skipped. Write words as they are
 * written; case, accents and apostrophes do not count, in the rules as in a text ("dont", "im").
 * Letters of scripts without spaces are read one by one, so such a phrase is written as it is.
 *
 * A pattern is a row of parts separated by spaces:
 *
 * | part        | stands for                                                     |
 * | ----------- | -------------------------------------------------------------- |
 * | `word`      | that word                                                      |
 * | `a\|b_c`    | the word a, or the words b c                                   |
 * | `liv*`      | every word that begins with liv                                |
 * | `{name}`    | any phrase of that word list                                   |
 * | `part?`     | the part, or nothing                                           |
 * | `!part`     | what comes next is not that part                               |
 * | `..` `...`  | up to three, up to seven words of any kind                     |
 * | `^` `$`     | the beginning, the end of a clause; `$` may also stand among `a\|b` |
 *
 * Rows joined by ` & ` must all be in the sentence, in any order; a row after `& !` must not.
 */
export interface GuardLanguage {
  /** `name: phrase | phrase`: word lists for the patterns; a list may use earlier ones. */
  words: string;
  /** Ordinary words that show a text to be in this language; only the default language needs them. */
  vocabulary: string;
  /** Words too frequent to look patterns up by; speed only. */
  common: string;
  /** `phrase => phrase`: contractions, slang and set misspellings, made one before matching. */
  rewrites: string;
  /** Words that change nothing ("just", "really"); they are dropped before matching. */
  fillers: string;
  /** Words whose misspellings by one slip are understood. */
  misspelt: string;
  /** Ordinary words that are one slip away from those. */
  spelledRight: string;
  /** `name: word word`: words that often stand for one another, for the learned reader. */
  families: string;
  /** Patterns of harmless turns of phrase. Exactly the words they cover are set aside, no others. */
  harmless: string;
  /** Patterns whose words no harmless turn of phrase may cover: "makes me want to die". */
  protected: string;
  /** Patterns that say it so plainly that a learned reader is not asked. */
  plain: string;
  /** The same of being hurt, threatened or forced by somebody; nothing harmless covers them either. */
  plainViolence: string;
  /** Patterns that call for support wherever they stand. */
  signs: string;
  /** Patterns of being hurt, threatened or watched by somebody, wherever they stand. */
  violence: string;
  /** Patterns that call for support unless their own sentence has an everyday word. */
  hints: string;
  /** Words of desk and daily life that make a hint an ordinary remark. */
  everyday: string;
  /** Words ending a clause, so that `$` holds before them and `^` after them. */
  joints: string;
  /** Words that begin a new statement; with the joints, a harmless phrase never skips over them. */
  subjects: string;
}

/** The tables by the names that they have in a file. */
const tables: Readonly<Record<string, keyof GuardLanguage>> = {
  words: 'words',
  vocabulary: 'vocabulary',
  common: 'common',
  rewrites: 'rewrites',
  fillers: 'fillers',
  misspelt: 'misspelt',
  'spelled-right': 'spelledRight',
  families: 'families',
  harmless: 'harmless',
  protected: 'protected',
  plain: 'plain',
  'plain-violence': 'plainViolence',
  signs: 'signs',
  violence: 'violence',
  hints: 'hints',
  everyday: 'everyday',
  joints: 'joints',
  subjects: 'subjects',
};

/**
 * The tables of a file, without its notes.
 * @throws Error where a table has no name or one that is not known
 */
export function parseGuardLanguage(text: string): GuardLanguage {
  const lines = Object.fromEntries(
    Object.values(tables).map((name): [keyof GuardLanguage, string[]] => [name, []]),
  ) as Record<keyof GuardLanguage, string[]>;
  let table: string[] | undefined;
  for (const line of tableLines(plainText(text))) {
    const name = /^\[(.*)\]$/.exec(line)?.[1];
    if (name === undefined) {
      if (!table) throw new Error(`under no table: ${line}`);
      table.push(line);
      continue;
    }
    const key = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (key === undefined) throw new Error(`no table is called [${name}]`);
    table = lines[key];
  }
  return Object.fromEntries(
    Object.entries(lines).map(([name, all]) => [name, all.join('\n')]),
  ) as unknown as GuardLanguage;
}

/** The lines of a table that say something. */
export function tableLines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The words of a table whose lines are only words. */
export function tableWords(table: string): string[] {
  return tableLines(table).flatMap((line) => line.split(/\s+/));
}
