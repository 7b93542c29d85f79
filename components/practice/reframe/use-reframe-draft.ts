import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Draft, oneOf, openDraft, textField } from '../../../utils/log/drafts.ts';
import { emptyReframe, type ReframeDraft, reframeSteps } from '../../../utils/reframe/steps.ts';

export const reframeSchema = {
  harsh: textField,
  friend: textField,
  kinder: textField,
  step: oneOf(reframeSteps),
};

export type OpenReframe = {
  /** null until it was read. */
  draft: Draft<ReframeDraft> | null;
  fields: ReframeDraft;
  /** Remembers a change and shows it. */
  change: (fresh: Partial<ReframeDraft>) => void;
};

/** The reframe being written, shared by every page that has it open. */
export function useReframeDraft(): OpenReframe {
  const [draft, setDraft] = useState<Draft<ReframeDraft> | null>(null);
  const [fields, setFields] = useState<ReframeDraft>(emptyReframe);
  useEffect(() => {
    let gone = false;
    let opened: Draft<ReframeDraft> | null = null;
    void openDraft<ReframeDraft>('reframe', reframeSchema).then((fresh) => {
      if (gone) {
        fresh.close();
        return;
      }
      opened = fresh;
      const show = (now: Readonly<Partial<ReframeDraft>>) => setFields({ ...emptyReframe, ...now });
      show(fresh.fields);
      fresh.onChange(show);
      setDraft(fresh);
    });
    return () => {
      gone = true;
      opened?.close();
    };
  }, []);
  const change = useCallback(
    (fresh: Partial<ReframeDraft>) => {
      draft?.set(fresh);
      setFields((now) => ({ ...now, ...fresh }));
    },
    [draft],
  );
  return { draft, fields, change };
}
