import { expect, test } from 'vitest';
import { openRefusing } from '../drivers/refused-storage.ts';

test('F78 with site data refused, a browser of this kind lets the extension keep its own', async () => {
  const open = await openRefusing();
  try {
    expect(await open.welcome.evaluate('String(localStorage)')).toBe('[object Storage]');
  } finally {
    await open.close();
  }
});
