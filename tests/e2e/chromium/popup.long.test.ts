import { afterAll, afterEach, beforeAll, it } from 'vitest';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { keepsHeardKeys, letGo, losesNothing } from '../drivers/popup-typing.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterEach(() => letGo(open));
afterAll(() => open.close());

it('F22 loses no character when it closes at a random moment, in 30 trials', () =>
  losesNothing(open, 30));

it('F22 keeps every key the page has heard when it closes in mid-word, in 20 trials', () =>
  keepsHeardKeys(open, 20));
