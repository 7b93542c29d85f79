import { LoadError, noteError } from './page-errors.ts';

/**
 * Fetches a part of the product that is wanted only now. What does not come is noted.
 * @param kind a name of ours for it, in small letters
 * @throws LoadError
 */
export async function loadPart<Part>(kind: string, load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    const error = new LoadError(kind, cause);
    noteError(error);
    throw error;
  }
}
