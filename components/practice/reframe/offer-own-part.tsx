import { useState } from 'preact/hooks';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import type { ReframeDraft } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { useLoading } from '../../frame/use-loading.ts';
import styles from './offer-own-part.module.css';
import { ownPartFits } from './own-part-fits.ts';
import { reframeSchema } from './use-reframe.ts';

type Props = {
  entryId: string;
  /** The practice is to go on: with this entry, which its draft then names. */
  onOpen: () => void;
};

/** After a kinder sentence was kept, one thing more: a quiet line, only for who wants it. */
export function OfferOwnPart({ entryId, onOpen }: Props) {
  const [fits] = useLoading(() => ownPartFits(entryId), [entryId]);
  const [opening, setOpening] = useState(false);
  if (fits.at !== 'loaded' || !fits.value) return null;
  const open = async () => {
    if (opening) return;
    setOpening(true);
    const draft = await openDraft<ReframeDraft>('reframe', reframeSchema);
    draft.set({ kept: entryId });
    await draft.flush();
    draft.close();
    onOpen();
  };
  return (
    <button type="button" class={styles.offer} onClick={() => void open()}>
      <span class={styles.name}>{words.responsibility.open}</span>
      <span class={styles.hint}>{words.responsibility.hint}</span>
    </button>
  );
}
