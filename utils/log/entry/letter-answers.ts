import type { Payloads } from './entry-kinds.ts';
import { isBlank } from './text.ts';

type Letter = Payloads['letter'];

/** What someone wrote under one question of a letter, or on its page, and what that is called. */
export type LetterAnswer = { name: string; words: string };

/** The four questions of a guided letter, in their order. */
const guided: readonly string[] = ['happened', 'friend', 'need', 'wish'];
/** Between two answers there is an empty line. */
const gap = '\n\n';

/** A letter's text is its answers alone; beside it stands which ones they are and how long. */
export function fromAnswers(answers: readonly LetterAnswer[]): Pick<Letter, 'text' | 'parts'> {
  const written = answers.filter(({ words }) => !isBlank(words));
  return {
    text: written.map(({ words }) => words).join(gap),
    ...(written.length > 0 && {
      parts: written.map(({ name, words }) => ({ name, length: words.length })),
    }),
  };
}

/**
 * The answers a letter is made of; null for one that was kept before there were any, and where its
 * text was changed by what knows of none: then the text is all there is.
 */
export function answersIn({ text, parts = [] }: Letter): LetterAnswer[] | null {
  const answers: LetterAnswer[] = [];
  let at = 0;
  for (const [index, { name, length }] of parts.entries()) {
    if (index > 0) {
      if (!text.startsWith(gap, at)) return null;
      at += gap.length;
    }
    answers.push({ name, words: text.slice(at, at + length) });
    at += length;
  }
  const isEach = new Set(parts.map(({ name }) => name)).size === parts.length;
  return answers.length > 0 && at === text.length && isEach ? answers : null;
}

/** One of its answers, or the whole of one that has none; empty where there is no such. */
export function answerIn(letter: Letter, name: string): string {
  const answer = answersIn(letter)?.find((one) => one.name === name);
  return answer?.words ?? (name === 'text' ? letter.text : '');
}

/** What can be written in a letter with these answers: the other questions of a guided one as well. */
export function answerNames(answers: readonly LetterAnswer[]): string[] {
  const names = answers.map(({ name }) => name);
  const isGuided = names.some((name) => guided.includes(name));
  return isGuided ? [...guided, ...names.filter((name) => !guided.includes(name))] : names;
}

/** Every name that an edited text of a letter may go by. */
export const letterBoxes: readonly string[] = ['text', ...guided, 'page', 'series'];

/** The letter with some answers written anew, or with another text as a whole. */
export function editedLetter(letter: Letter, texts: Readonly<Record<string, string>>): Letter {
  // What a newer version left in its parts stays where nothing was written.
  if (Object.entries(texts).every(([name, one]) => answerIn(letter, name) === one)) return letter;
  const { parts: _, ...rest } = letter;
  const { text, ...typed } = texts;
  if (Object.keys(typed).length === 0) return { ...rest, text: text ?? letter.text };
  // Words whose place is not known any more stay before those that were typed.
  const whole = [{ name: 'page', words: text ?? letter.text }];
  const answers = (text === undefined ? answersIn(letter) : null) ?? whole;
  const words = new Map(answers.map((one) => [one.name, one.words]));
  for (const [name, fresh] of Object.entries(typed)) words.set(name, fresh);
  const all = [...words].map(([name, words]) => ({ name, words }));
  const names = answerNames(all);
  return { ...rest, ...fromAnswers(names.map((name) => ({ name, words: words.get(name) ?? '' }))) };
}
