import { noteKeeping } from '../../utils/stores/keeping.ts';
import { loadPart } from '../errors/load-part.ts';

/**
 * Writes an answer down; then it holds in this page, and in the others as they hear of it.
 * @throws where storage does not answer: nothing was changed
 */
export async function answerKeeping(keeping: 'yes' | 'no'): Promise<void> {
  const { saveSettings } = await loadPart(
    'settings',
    () => import('../../utils/settings/store.ts'),
  );
  await saveSettings({ keeping });
  noteKeeping(keeping);
}
