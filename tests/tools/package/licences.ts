import type { Locked } from './lockfile.ts';

/** Licences under which a package may be part of what people install. */
const shipped = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
  'OFL-1.1',
]);

/** In addition, under which one may build and test it. */
const building = new Set(['Apache-2.0', 'CC-BY-4.0', 'CC0-1.0', 'BlueOak-1.0.0', 'Python-2.0']);

/** The packages whose licence nobody has allowed yet: each as `name@version: licence`. */
export function licencesRefused(packages: readonly Locked[]): string[] {
  return packages
    .filter(({ license, isShipped }) => !isAllowed(license, isShipped))
    .map(({ name, version, license }) => `${name}@${version}: ${license ?? 'none told'}`);
}

/** An expression with OR is allowed when one of its licences is; with AND, when all are. */
function isAllowed(license: string | null, isShipped: boolean): boolean {
  if (license === null) return false;
  return license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) =>
      choice.split(' AND ').every((id) => shipped.has(id) || (!isShipped && building.has(id))),
    );
}
