import { words as log } from '../../../utils/words/log.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words as settings } from '../../../utils/words/settings.ts';
import { words as welcome } from '../../../utils/words/welcome.ts';
import type { Journey } from './journeys.ts';
import type { Reader } from './reader.ts';

/** Two lines are in the log, written where lines are. */
async function twoLines(reader: Reader): Promise<void> {
  for (const text of ['The tea was warm.', 'A slow morning.']) {
    await reader.to(newtab.line);
    await reader.type(text);
    await reader.press('Enter');
  }
}

export const pageJourneys = {
  log: {
    title:
      'A new tab and the log: two lines kept, one found, opened, changed, deleted, brought back',
    file: 'newtab.html',
    short: true,
    walk: async (reader) => {
      await twoLines(reader);
      await reader.goesTo('log.html');
      await reader.to(log.find.words);
      await reader.type('tea');
      await reader.choose(/^Open One line/);
      await reader.choose(log.edit);
      await reader.type(' And sweet.');
      await reader.choose(log.save);
      await reader.choose(/^Delete One line/);
      await reader.choose(log.undo);
    },
  },
  welcome: {
    title: 'The welcome page, from its first step to its last',
    file: 'welcome.html',
    walk: async (reader) => {
      await reader.choose(welcome.tryIt.begin);
      await reader.choose(around.stop);
      for (let step = 0; step < 5; step += 1) await reader.choose(welcome.next);
      await reader.to(welcome.done);
    },
  },
  settings: {
    title: 'The settings: each group, and a search',
    file: 'settings.html',
    walk: async (reader) => {
      await reader.to(settings.search.label);
      await reader.type('breathing cues');
      await reader.press('Enter');
      await reader.goesTo('settings.html');
      for (const group of ['when', 'how', 'practices', 'log', 'help'] as const) {
        await reader.choose(settings.groups[group]);
      }
    },
  },
} satisfies Record<string, Journey>;
