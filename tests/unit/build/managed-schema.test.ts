import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { managedSchema } from '../../../utils/build/managed-schema.ts';
import { manifestFor } from '../../../utils/build/manifest.ts';
import { presetNames, readPolicy } from '../../../utils/settings/policy.ts';
import { root } from '../../tools/build.ts';

const guide = readFileSync(`${root}/docs/at-work.md`, 'utf8');
const files = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) =>
  JSON.parse(json),
);
const keys = Object.keys(managedSchema.properties);

test('the schema names what the reader reads, and nothing else', () => {
  const read = [...presetNames, 'supportLine', 'practicesOff', 'newTab', 'nudges'];
  expect(keys.sort()).toEqual(read.sort());
});

/** The attributes that Chromium knows: it refuses to install with any other one. */
const known = ['type', 'description', 'properties', 'items', 'enum'];
function check(schema: object): void {
  for (const [name, value] of Object.entries(schema)) {
    expect(known).toContain(name);
    if (name === 'items') check(value);
    if (name === 'properties') for (const one of Object.values(value)) check(one as object);
  }
}

test('it has only what Chromium takes', () => {
  check(managedSchema);
  expect(managedSchema.type).toBe('object');
});

test('Firefox, which asks for no schema, is given none', () => {
  expect(manifestFor('firefox', 'build')).not.toHaveProperty('storage');
  expect(manifestFor('chrome', 'build')).toHaveProperty('storage');
});

describe('the guide for administrators', () => {
  test.each(keys)('says what %s is', (name) => {
    expect(guide).toContain(`\`${name}\``);
  });

  test('has examples of which the product understands every word', () => {
    const [chromium, firefox, forOne] = files;
    const given = [
      chromium['3rdparty'].extensions['<id>'],
      firefox.policies['3rdparty'].Extensions['kind-pause@kind-pause.invalid'],
      forOne.data,
    ];
    for (const policy of given) {
      const { hours, ...rest } = policy;
      expect(readPolicy(policy)).toMatchObject(rest);
      if (hours) expect(readPolicy(policy).hours).toMatchObject(hours);
    }
    expect(files).toHaveLength(3);
  });

  test('writes values for the registry as JSON that can be read', () => {
    const values = [...guide.matchAll(/^"(\w+)"="(\W.*)"$/gm)];
    expect(values).toHaveLength(2);
    for (const [, name = '', text = ''] of values) {
      const value = JSON.parse(text.replaceAll('\\"', '"'));
      expect(readPolicy({ [name]: value })).toEqual({ [name]: value });
    }
  });
});
