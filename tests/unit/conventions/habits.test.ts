import { describe, expect, test } from 'vitest';
import { checkBrowserApi, storeKeepers } from './browser-api.ts';
import { checkHabits } from './habits.ts';
import { checkMarkupWords, wordExceptions } from './markup-words.ts';
import { describeComplaints, productFolders, readTree, scripts } from './source.ts';

const product = readTree(productFolders, /\.(tsx?|css|html)$/);
const code = product.filter((one) => scripts.test(one.path));
const tests = readTree(['tests'], scripts);

test('files are named, sized and written as agreed', () => {
  expect(describeComplaints(checkHabits([...product, ...tests]))).toBe('');
});

test('most files are under 100 lines', () => {
  const sizes = code.map((one) => one.text.trimEnd().split('\n').length).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(100);
});

test('no words stand in the code', () => {
  expect(describeComplaints(checkMarkupWords(code))).toBe('');
});

test('each store and the browser have their keepers', () => {
  expect(describeComplaints(checkBrowserApi(code))).toBe('');
});

test('F64 nothing is handed to the browser to sync: settings and words stay on this device', () => {
  const synced = /\bstorage\s*\??\.\s*sync\b|\bstorage\s*\[|['"]sync['"]/;
  expect(code.filter(({ text }) => synced.test(text)).map(({ path }) => path)).toEqual([]);
  for (const wrong of ['browser.storage.sync.set({})', "storage['sync']", "const area = 'sync'"]) {
    expect(synced.test(wrong), wrong).toBe(true);
  }
});

test('every exception is still needed and has its reason', () => {
  const textOf = (path: string) => product.find((one) => one.path === path)?.text ?? '';
  for (const { path, text, reason } of wordExceptions) {
    expect(textOf(path), path).toContain(text);
    expect(reason.length).toBeGreaterThan(10);
  }
  for (const [name, keepers] of Object.entries(storeKeepers)) {
    for (const path of Object.keys(keepers)) {
      const all = product.filter((one) => one.path.startsWith(path));
      expect(
        all.some((one) => one.text.includes(name) || name === 'indexedDB'),
        path,
      ).toBe(true);
    }
  }
});

describe('the habit check complains about', () => {
  test.each([
    ['utils/x.ts', `export const a = 1;\n${'// line\n'.repeat(251)}`, 'lines, over 250'],
    ['utils/BadName.ts', 'export const a = 1', 'kebab-case'],
    ['utils/bad_name.css', 'a{}', 'kebab-case'],
    ['utils/x.ts', `export * from './a.ts'`, 'whole file'],
    ['utils/x.ts', `export { a } from './a.ts'; export { b } from './b.ts'`, 'barrel'],
    ['utils/x.ts', 'export const a = (b: any) => b', 'any'],
    ['utils/x.ts', 'export const a = 1 as any', 'any'],
    ['utils/x.ts', '// @ts-ignore\nexport const a = 1', 'type checker'],
    ['utils/x.ts', 'try { a() } catch {}', 'empty catch'],
    ['utils/x.ts', 'try { a() } catch (e) { }', 'empty catch'],
    ['utils/x.ts', 'a().catch(() => {})', 'swallowed'],
    ['utils/x.ts', 'a().catch(() => undefined)', 'swallowed'],
    ['utils/x.ts', 'el.innerHTML = text', 'markup'],
    ['components/x.tsx', 'export const a = <p dangerouslySetInnerHTML={b} />', 'markup'],
  ])('%s: %#', (path, text, what) => {
    expect(describeComplaints(checkHabits([{ path, text }]))).toContain(what);
  });

  test.each([
    'try { a() } catch { /* a phone has no windows */ }',
    'try { a() } catch (e) { tell(e) }',
    '// Gone already: nothing to take away.\na().catch(() => undefined)',
    `export { a } from './a.ts'; export const b = 1`,
    'export const anything: unknown = { any: 1 }.any',
  ])('nothing in %j', (text) => {
    expect(describeComplaints(checkHabits([{ path: 'utils/x.ts', text }]))).toBe('');
  });
});

describe('the word check complains about', () => {
  test.each([
    'export const a = <p>Hello</p>',
    'export const a = <p>{b} of 3</p>',
    "export const a = <p>{'Hello'}</p>",
    "export const a = <p>{on ? 'Yes' : words.no}</p>",
    "export const a = <p>{on && 'Yes'}</p>",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the sample's own template
    'export const a = <p>{`Step ${n}`}</p>',
    "export const a = <p>{'Step ' + n}</p>",
    'export const a = <button title="Close">x{1}</button>',
    'export const a = <button aria-label="Close" />',
    "export const a = <button aria-label={on ? 'Open' : 'Close'} />",
    'export const a = <input placeholder="One line" />',
    'export const a = <img alt="A hand" />',
    'export const a = <Card heading="A kind moment" />',
    "export const a = { title: 'A moment', id: 'x' }",
    "export const a = show({ buttons: [{ title: 'Begin' }] })",
    "document.title = 'Log'",
    "node.textContent = 'Kept'",
  ])('%s', (text) => {
    expect(checkMarkupWords([{ path: 'components/x.tsx', text }])).not.toEqual([]);
  });

  test.each([
    'export const a = <p>{words.hello}</p>',
    'export const a = <p class="row wide">·</p>',
    "export const a = <p class={on ? 'on here' : 'off'} hidden />",
    'export const a = <p aria-live="polite" aria-labelledby="one two" />',
    'export const a = <Button look="quiet" type="button">{words.a}</Button>',
    "export const a = <p>{step === 'harsh' ? words.a : words.b}</p>",
    "export const a = <p>{list.includes('harsh') ? 1 : 2}</p>",
    "throw new Error('the plan has no moments left')",
    'export const a = { title: words.title }',
  ])('nothing in %s', (text) => {
    expect(describeComplaints(checkMarkupWords([{ path: 'components/x.tsx', text }]))).toBe('');
  });
});

describe('the keeper check complains about', () => {
  test.each([
    ['components/x.tsx', 'chrome.alarms.clear()'],
    ['utils/x.ts', 'browser.alarms.clear()'],
    ['components/x.tsx', "localStorage.setItem('a', 'b')"],
    ['components/x.tsx', "export const a = indexedDB.open('x')"],
    ['utils/log/x.ts', "export const a = caches.open('x')"],
    ['utils/log/x.ts', "sessionStorage.setItem('a', 'b')"],
  ])('%s with %s', (path, text) => {
    expect(checkBrowserApi([{ path, text }])).toHaveLength(1);
  });

  test('nothing that belongs where it is', () => {
    const text = `import { browser } from 'wxt/browser'; browser.alarms.clear(); a.chrome = { caches: 1 }`;
    expect(checkBrowserApi([{ path: 'utils/browser/x.ts', text }])).toEqual([]);
  });
});
