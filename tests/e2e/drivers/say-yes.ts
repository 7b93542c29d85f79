/**
 * An expression for a page or the worker: what a person wrote down who said that things may be kept
 * here. Most tests begin with such a person; what is kept before is `keeping.test.ts`’s.
 */
export const sayYes = `(async () => {
  const { local } = (globalThis.browser ?? chrome).storage;
  const { settings } = await local.get('settings');
  await local.set({ settings: { ...settings, keeping: 'yes' } });
})()`;
