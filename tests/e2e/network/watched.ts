import { temporaryFolder } from '../../tools/bundle-scan/variant.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { askToCheckSpelling } from '../drivers/spell-check.ts';
import { callWitness, type Testimony, type Witness } from './witness.ts';

/** Runs an extension under the witness's eyes, in a browser that is asked to check spelling. */
export async function watched(
  extension: string,
  act: (open: OpenChromium, witness: Witness) => Promise<void>,
): Promise<Testimony> {
  const witness = await callWitness();
  const [profile, clearProfile] = await temporaryFolder();
  await askToCheckSpelling(profile);
  try {
    const open = await openChromium({ extension, profile, args: witness.args });
    await act(open, witness).finally(open.close);
  } catch (error) {
    // The reason counts, not what the witness saw until then.
    await witness.testify().catch(() => undefined);
    throw error;
  } finally {
    await clearProfile();
  }
  return witness.testify();
}
