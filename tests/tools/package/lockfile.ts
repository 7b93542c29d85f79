import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.ts';

/** One package as the lockfile has it. */
export type Locked = {
  name: string;
  version: string;
  /** An SPDX expression, or null where the package tells none. */
  license: string | null;
  /** `sha512-` and the checksum in base64. */
  integrity: string | null;
  /** False for what only builds and tests the product. */
  isShipped: boolean;
};

type Row = {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  link?: boolean;
};

/** Every package of package-lock.json, in the order of name and version. */
export function lockedPackages(
  text = readFileSync(join(root, 'package-lock.json'), 'utf8'),
): Locked[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, Row> };
  return Object.entries(packages)
    .filter(([path, row]) => path !== '' && !row.link)
    .map(([path, row]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: row.version,
      license: row.license ?? null,
      integrity: row.integrity ?? null,
      isShipped: !row.dev && !row.optional && !row.devOptional,
    }))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
