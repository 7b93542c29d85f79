import type { Locked } from './lockfile.ts';

/**
 * What the product is made of, in the form CycloneDX 1.5: every package that is part of it, with
 * version, licence and checksum. The same lockfile always gives the same text, so it has no
 * time and no serial number.
 */
export function billOfMaterials(version: string, packages: readonly Locked[]): string {
  const components = packages
    .filter(({ isShipped }) => isShipped)
    .map(({ name, version: its, license, integrity }) => ({
      type: 'library',
      'bom-ref': `${name}@${its}`,
      name,
      version: its,
      purl: purl(name, its),
      ...(license === null ? {} : { licenses: [{ expression: license }] }),
      ...(integrity?.startsWith('sha512-') ? { hashes: [hash(integrity)] } : {}),
    }));
  const product = {
    type: 'application',
    'bom-ref': `kind-pause@${version}`,
    name: 'kind-pause',
    version,
    purl: purl('kind-pause', version),
    licenses: [{ expression: 'MIT' }],
  };
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: product },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** A package URL: the sign @ of a scope is written %40. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function hash(integrity: string): { alg: string; content: string } {
  const content = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
  return { alg: 'SHA-512', content };
}
