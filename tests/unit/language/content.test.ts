import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileArea, compileLanguage } from '../../../utils/language/compile-catalogue.ts';
import { contentLanguage } from '../../../utils/language/content.ts';
import type { ContentName, LanguageInfo } from '../../../utils/language/languages.ts';
import {
  localesFolder,
  readCatalogue,
  readGuardLanguages,
  readGuardRules,
  readLanguages,
} from '../../../utils/language/read-catalogues.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kind-pause-locales-'));
  cpSync(join(localesFolder, 'en'), join(root, 'en'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A folder for Esperanto, with what it declares and what is there. */
function esperanto(
  content: readonly string[],
  files: Record<string, Record<string, string>>,
): void {
  mkdirSync(join(root, 'eo/content'), { recursive: true });
  const info = { name: 'Esperanto', direction: 'ltr', content };
  writeFileSync(join(root, 'eo/language.json'), JSON.stringify(info));
  for (const [area, messages] of Object.entries(files)) {
    writeFileSync(join(root, `eo/${area}.json`), JSON.stringify(messages));
  }
}

const cues = {
  'breath.in': 'enspiru',
  'breath.sip': 'iom pli',
  'breath.full': 'restu',
  'breath.out': 'elspiru',
  'breath.empty': 'ripozu',
  'own.rest': 'laŭ via tempo',
  'own.in': 'enspiru',
  'own.out': 'elspiru',
  'lines.feet[0]': 'la planko',
  'lines.sound[0]': 'sono apude',
  'lines.sound[1]': 'sono fore',
  'lines.view[0]': 'io vidata',
};

describe('a content is shown as a whole or not at all', () => {
  it('declared: every text is the language’s own, and a list may have another length', () => {
    esperanto(['cues'], { 'content/cues': cues });
    const compiled = compileArea('content/cues', 'eo', root);
    expect(compiled).toMatchObject({
      breath: { in: 'enspiru' },
      lines: { feet: ['la planko'], sound: ['sono apude', 'sono fore'] },
    });
  });

  it('not declared: nothing of it is shown yet, however much is there', () => {
    esperanto([], { 'content/cues': cues });
    expect(compileArea('content/cues', 'eo', root)).toEqual(
      compileArea('content/cues', 'en', root),
    );
  });

  it('declared and not whole: the build stops and says what is missing', () => {
    const { 'own.in': _, ...most } = cues;
    esperanto(['cues', 'cards'], { 'content/cues': most });
    expect(() => compileArea('content/cues', 'eo', root)).toThrow(
      /eo\/content\/cues.*own\.in: missing/,
    );
    expect(() => compileArea('content/cards/mistake', 'eo', root)).toThrow(/mistake-kindness/);
  });

  it('a folder is one content: a file of it that is not whole stops the build', () => {
    mkdirSync(join(root, 'eo/content/day-cards'), { recursive: true });
    const morning = { 'morning-kindness-1': 'Bonan matenon al vi, kiel ajn vi venas.' };
    esperanto([], { 'content/day-cards/morning': morning });
    const english = compileArea('content/day-cards/morning', 'en', root);
    expect(compileArea('content/day-cards/morning', 'eo', root)).toEqual(english);
    esperanto(['day-cards'], { 'content/day-cards/morning': morning });
    expect(() => compileArea('content/day-cards/morning', 'eo', root)).toThrow(
      /day-cards\/morning.*morning-humanity-1: missing/,
    );
  });

  it('no content is called so', () => {
    esperanto(['cards', 'poems' as ContentName], {});
    expect(() => readLanguages(root)).toThrow(/eo.*poems/);
  });
});

it('every language of the product compiles, with all its contents', () => {
  for (const { tag } of readLanguages()) expect(compileLanguage(tag)).toHaveProperty('popup');
  for (const tag of readGuardLanguages()) expect(readGuardRules(tag)).toHaveProperty('signs');
});

describe('messages', () => {
  it('what is missing is said in English, one by one', () => {
    esperanto([], { popup: { greeting: 'Kio estus bonkora nun?' } });
    expect(compileArea('popup', 'eo', root)).toMatchObject({
      greeting: 'Kio estus bonkora nun?',
      invited: readCatalogue('popup').invited,
    });
  });

  it('a list may have more lines than the English one', () => {
    writeFileSync(join(root, 'en/few.json'), JSON.stringify({ 'x[0]': 'one', 'x[1]': 'two' }));
    esperanto([], { few: { 'x[1]': 'du', 'x[3]': 'kvar', 'x[2]': 'tri' } });
    expect(compileArea('few', 'eo', root)).toEqual({ x: ['one', 'du', 'tri', 'kvar'] });
  });
});

describe('what stands in another language than its page', () => {
  const page = (missing: readonly ContentName[]): LanguageInfo => ({
    tag: 'ar',
    direction: 'rtl',
    missing,
  });

  it('is marked, with its direction', () => {
    expect(contentLanguage('cards', page(['cards']))).toEqual({ lang: 'en', dir: 'ltr' });
    expect(contentLanguage('cues', page(['cards']))).toEqual({});
    expect(contentLanguage('cards')).toEqual({});
  });
});

describe('rules of the guard', () => {
  it('are read from their tables; one that is not there is empty', () => {
    mkdirSync(join(root, 'eo/content'), { recursive: true });
    writeFileSync(join(root, 'eo/content/guard-rules.txt'), '# notoj\n[signs]\nmi volas morti\n\n');
    const rules = readGuardRules('eo', root);
    expect(rules.signs).toBe('mi volas morti');
    expect(Object.values(rules).filter((table) => table !== '')).toHaveLength(1);
  });

  it.each([
    ['mi volas morti', /under no table/],
    ['[sings]\nmi volas morti', /\[sings\]/],
    ['[constructor]\nx', /\[constructor\]/],
  ])('%j cannot be read', (text, complaint) => {
    mkdirSync(join(root, 'eo/content'), { recursive: true });
    writeFileSync(join(root, 'eo/content/guard-rules.txt'), text);
    expect(() => readGuardRules('eo', root)).toThrow(complaint);
  });

  it('a folder with nothing else is a language that the guard reads and no page speaks', () => {
    esperanto(['guard-rules'], {});
    expect(readGuardLanguages(root)).toEqual(['en', 'eo']);
    expect(readLanguages(root).map(({ tag }) => tag)).not.toContain('eo');
    writeFileSync(join(root, 'eo/popup.json'), '{}');
    expect(readLanguages(root).map(({ tag }) => tag)).toContain('eo');
  });

  it('a language that has none has no file that is read', () => {
    expect(() => readGuardRules('eo', root)).toThrow();
  });
});
