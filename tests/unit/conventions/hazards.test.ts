import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source.ts';

const log = readFileSync(join(root, 'docs/hazard-log.md'), 'utf8');

type Hazard = { number: string; severity: string; file: string; title: string; cells: string[] };

/** The rows of the table, each with the test it names. */
function hazardsOf(text: string): Hazard[] {
  return [...text.matchAll(/^\| (H\d{2}) \|(.+)\|$/gm)].map(([, number = '', row = '']) => {
    const cells = row.split(' | ').map((cell) => cell.trim());
    const [, file = '', title = ''] = /`(tests\/[^`]+)` “([^”]+)”/.exec(cells[3] ?? '') ?? [];
    return { number, severity: cells[1] ?? '', file, title, cells };
  });
}

describe('the hazard log', () => {
  const hazards = hazardsOf(log);

  test('numbers its rows one after the other, each complete', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(24);
    expect(hazards.map(({ number }) => number)).toEqual(
      hazards.map((_, index) => `H${String(index + 1).padStart(2, '0')}`),
    );
    for (const { number, cells, severity } of hazards) {
      expect(cells.filter(Boolean), number).toHaveLength(5);
      expect(severity, number).toMatch(/^(minor|moderate|major|grave), (rare|unlikely|possible)$/);
    }
  });

  test.each(hazards)('$number is guarded by a test that is there', ({ file, title }) => {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(readFileSync(join(root, file), 'utf8')).toContain(title);
  });
});
