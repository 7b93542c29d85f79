// npm run package: what the stores take, made from this one source, into .output/package/.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emergencyRows } from '../../../utils/support/emergency-numbers.ts';
import { helplines } from '../../../utils/support/helpline-rows.ts';
import { longestUnchecked, oldestCheck } from '../../../utils/support/helplines.ts';
import { buildOf, root } from '../build.ts';
import { listenForStop } from '../stop.ts';
import { filesIn, type ZipFile, zipFiles } from '../zip.ts';
import { audit } from './audit.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { checksums, contentsOf } from './contents.ts';
import { licencesRefused } from './licences.ts';
import { lockedPackages } from './lockfile.ts';
import { privacyPage } from './privacy-page.ts';
import { fileName, products } from './products.ts';

const say = (line: string) => console.log(line);

/** Ends the run with these words. */
function refuse(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}

/** The files that belong to the source, as they are here; what git does not know is left out. */
function sourceFiles(): ZipFile[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort()
    .map((path) => ({ path, data: readFileSync(join(root, path)) }));
}

async function main(): Promise<void> {
  const days = oldestCheck([...helplines, ...emergencyRows], Temporal.Now.plainDateISO());
  if (days > longestUnchecked) {
    refuse(
      `A helpline was last checked ${days} days ago, more than ${longestUnchecked}. ` +
        'Read every source in utils/support/helpline-rows.json and emergency-numbers.ts again, and set the month.',
    );
  }
  const packages = lockedPackages();
  const refused = licencesRefused(packages);
  if (refused.length > 0) refuse(`Licences that nobody has allowed:\n${refused.join('\n')}`);

  const known = audit();
  if (known === null) say('No audit of the packages: this registry offers none.');
  else if (known.serious.length > 0) refuse(`Serious holes:\n${known.serious.join('\n')}`);

  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(root, '.output/package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made: ZipFile[] = [];
  const contents: string[] = [];
  const write = (path: string, data: Buffer) => {
    writeFileSync(join(folder, path), data);
    made.push({ path, data });
    say(`${path}, ${data.length} bytes`);
  };
  const writeZip = (path: string, files: ZipFile[]) => {
    contents.push(contentsOf(path, files));
    write(path, zipFiles(files, true));
  };

  for (const product of products) {
    const name = fileName(product, version);
    writeZip(`${name}.zip`, filesIn(await buildOf(product.browser, product.newTab)));
  }
  if (existsSync(join(root, '.git'))) {
    writeZip(`kind-pause-${version}-source.zip`, sourceFiles());
  } else {
    say('No source zip: this folder is no checkout.');
  }
  write(
    `kind-pause-${version}-materials.cdx.json`,
    Buffer.from(billOfMaterials(version, packages)),
  );
  const privacy = readFileSync(join(root, 'PRIVACY.md'), 'utf8');
  write('privacy.html', Buffer.from(privacyPage(privacy)));
  write('CONTENTS.txt', Buffer.from(contents.join('\n')));
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(made));
  say(`All of it is in ${folder}`);
}

listenForStop();
await main();
