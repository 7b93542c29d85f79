import { loadPart } from '../errors/load-part.ts';

/**
 * Erases everything. Its code is wanted once in a lifetime, if ever, so it is fetched then.
 * @throws LoadError, LogProblem; what is erased by then stays so
 */
export async function eraseLog(): Promise<void> {
  const part = await loadPart('erase', () => import('../../utils/log/retention/erase.ts'));
  await part.eraseEverything();
}
