import { describe, expect, test } from 'vitest';
import { checkLayering, namedKeepers } from './layering.ts';
import { describeComplaints, productFolders, readTree, scripts } from './source.ts';

test('imports only point down, and each room keeps to its packages', () => {
  const tree = readTree(productFolders, scripts);
  expect(tree.length).toBeGreaterThan(40);
  expect(describeComplaints(checkLayering(tree))).toBe('');
});

test('every named keeper is there and still speaks to the browser', () => {
  const tree = readTree(['utils'], scripts);
  for (const path of Object.keys(namedKeepers)) {
    expect(tree.find((one) => one.path === path)?.text ?? '', path).toContain('wxt/browser');
  }
});

describe('the layering check complains about', () => {
  const wrong: [string, string, string][] = [
    [
      'utils/log/entries.ts',
      `import { A } from '../../components/a.tsx'`,
      'may not import components',
    ],
    [
      'components/log/days.tsx',
      `import { a } from '../../entrypoints/log/app.tsx'`,
      'may not import entrypoints',
    ],
    ['entrypoints/log/app.tsx', `import { a } from '../popup/app.tsx'`, 'an entrypoint may not'],
    [
      'components/practice/reframe/a.tsx',
      `import { b } from '../letter/b.tsx'`,
      'a practice may not',
    ],
    [
      'utils/schedule/rhythms/plan.ts',
      `import { keepEntry } from '../../log/entries.ts'`,
      'subject utils/schedule',
    ],
    [
      'utils/schedule/rhythms/plan.ts',
      `import type { Entry } from '../../log/entry/entry.ts'`,
      'subject utils/schedule',
    ],
    [
      'utils/support/guard.ts',
      `export { words } from '../words/popup.ts'`,
      'subject utils/support',
    ],
    ['utils/cards/deck.ts', `import { browser } from 'wxt/browser'`, 'may not import wxt/browser'],
    ['utils/reframe/question.ts', `import { h } from 'preact'`, 'may not import preact'],
    ['utils/practice/breath.ts', `import { z } from 'zod'`, 'may not import zod'],
    ['utils/practice/breath.ts', `import { readFile } from 'node:fs'`, 'may not import node:fs'],
    [
      'utils/practice/breath.ts',
      `const a = await import('../log/entries.ts')`,
      'subject utils/practice',
    ],
    [
      'components/log/days.tsx',
      `import { browser } from 'wxt/browser'`,
      'may not import wxt/browser',
    ],
    ['components/log/days.tsx', `import { openDB } from 'idb'`, 'may not import idb'],
    ['utils/log/entries.ts', `import { browser } from 'wxt/browser'`, 'may not import wxt/browser'],
    ['utils/settings/store.ts', `import { openDB } from 'idb'`, 'may not import idb'],
    ['utils/log/entries.ts', `import { a } from './entry'`, 'has no ending'],
    ['utils/log/entries.ts', `import { a } from '@/utils/log/entry.ts'`, 'may not import @/'],
    ['entrypoints/popup/main.tsx', `import '#imports'`, 'may not import #imports'],
    ['utils/messages.ts', `import { rest } from './schedule/rest.ts'`, 'only types'],
  ];
  test.each(wrong)('%s with %s', (path, text, what) => {
    const complaints = checkLayering([{ path, text: `// first\n${text};\n` }]);
    expect(describeComplaints(complaints)).toContain(what);
    expect(complaints[0]?.line).toBe(2);
  });

  test('nothing that is allowed', () => {
    const fine: [string, string][] = [
      ['entrypoints/popup/app.tsx', `import { Home } from '../../components/popup/home.tsx'`],
      [
        'entrypoints/popup/main.tsx',
        `import './app.tsx'; import '../../components/theme/base.css'`,
      ],
      ['utils/schedule/rhythms/plan.ts', `import { practices } from '../../practice/practices.ts'`],
      ['utils/log/database/connection.ts', `import { openDB } from 'idb'`],
      ['utils/stores/schedule-store.ts', `import { browser } from 'wxt/browser'`],
      ['utils/messages.ts', `import type { Status } from './schedule/status.ts'`],
    ];
    expect(checkLayering(fine.map(([path, text]) => ({ path, text })))).toEqual([]);
  });
});
