import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../../utils/words/transfer.ts';
import { aptInstall } from '../../tools/apt.ts';
import { along, bring, downloaded } from '../drivers/along.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';

const passphrase = 'kettle orbit velvet plum';

function hasTool(): boolean {
  return spawnSync('age', ['--version']).status === 0;
}

/** The age tool, which asks for its passphrase on a terminal. */
function age(command: string, answers: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const terminal = spawn('script', ['-qec', `age ${command}`, '/dev/null'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let said = '';
    let asked = 0;
    terminal.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      // One answer for each question.
      const questions = said.match(/passphrase/gi)?.length ?? 0;
      for (; asked < questions; asked += 1) terminal.stdin.write(answers);
    });
    terminal.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

/** Where it is missing, only root may install it. */
const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!hasTool() && !mayInstall)('the age tool', () => {
  let open: OpenChromium;
  let folder: string;
  beforeAll(async () => {
    if (!hasTool()) await aptInstall(['age'], console.log);
    folder = mkdtempSync(join(tmpdir(), 'kind-pause-age-'));
    open = await openChromium();
    await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-log.ts'));
    await open.welcome.evaluate('globalThis.seedLog(40)');
  }, 300_000);
  afterAll(async () => {
    await open.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens a backup made in the browser, and makes one that the browser opens', async () => {
    const page = await along(open, '-backup');
    await page.getByLabel(words.backup.passphrase).fill(passphrase);
    await page.getByLabel(words.backup.again).fill(passphrase);
    const backup = await downloaded(page, () =>
      page.getByRole('button', { name: words.backup.confirm }).click(),
    );
    await page.close();
    const [sealed, plain, again] = ['sealed.age', 'plain.json', 'again.age'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(sealed, backup);
    await age(`-d -o ${plain} ${sealed}`, `${passphrase}\n`);
    const copy = JSON.parse(readFileSync(plain, 'utf8')) as { entries: { id: string }[] };
    expect(copy.entries).toHaveLength(40);
    // One more entry, so that there is something to bring in.
    const [first] = copy.entries;
    if (!first) throw new Error('no entry');
    copy.entries.push({ ...first, id: `${first.id.slice(0, -4)}0000` });
    writeFileSync(plain, JSON.stringify(copy));
    await age(`-p -o ${again} ${plain}`, `${passphrase}\n`);
    const told = await bring(open, 'again.age', readFileSync(again), passphrase);
    expect(told).toContain(words.bring.fresh({ count: 1 }));
    expect(told).toContain(words.bring.same({ count: 40 }));
  }, 120_000);
});
