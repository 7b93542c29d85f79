import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../tools/build.ts';
import { readAudit } from '../../tools/package/audit.ts';

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const section = read('SECURITY.md').split('\n## Supply chain\n')[1]?.split('\n## ')[0] ?? '';
/** Each row of the table: the packages it names, and why they are there. */
const rows = [...section.matchAll(/^\| (`.+?) \| (.+?) \| (ships|builds|tests) \|$/gm)].map(
  ([, names = '', why = '', role = '']) => ({
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    why,
    role,
  }),
);
const named = rows.flatMap(({ names }) => names);

describe('the list of packages in SECURITY.md', () => {
  test('is that of package.json, each once', () => {
    const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifest;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    expect([...named].sort()).toEqual(Object.keys(all).sort());
  });

  test('says of each whether it ships, as package.json has it', () => {
    for (const { names, role } of rows) {
      for (const name of names) {
        expect(name in (manifest.dependencies ?? {}), name).toBe(role === 'ships');
      }
    }
  });

  test('says why it is there', () => {
    for (const { names, why } of rows) expect(why.length, names.join()).toBeGreaterThan(10);
  });
});

describe('an audit of the packages', () => {
  test.each([
    '',
    'npm error audit endpoint returned an error',
    '{"message":"404 Not Found"}',
    '{"vulnerabilities":null}',
    'null',
  ])('is none where the registry says %j', (text) => {
    expect(readAudit(text)).toBeNull();
  });

  test('names what is serious, and nothing else', () => {
    const vulnerabilities = {
      one: { severity: 'high' },
      two: { severity: 'low' },
      three: { severity: 'critical' },
    };
    expect(readAudit(JSON.stringify({ vulnerabilities }))).toEqual({
      serious: ['one: high', 'three: critical'],
    });
    expect(readAudit('{"vulnerabilities":{}}')).toEqual({ serious: [] });
  });
});
