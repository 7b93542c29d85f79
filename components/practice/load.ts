import type { PracticeName } from '../../utils/practice/practices.ts';
import type { Practice } from './practice-props.ts';

/** Every folder beside this file that holds a practice; each is fetched only when it begins. */
const folders = import.meta.glob<{ Practice: Practice }>('./*/practice.tsx');

export async function loadPractice(name: PracticeName): Promise<Practice> {
  const load = folders[`./${name}/practice.tsx`];
  if (!load) throw new TypeError(`no folder for ${name}`);
  return (await load()).Practice;
}
