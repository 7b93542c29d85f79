import type { Entry } from '../../../utils/log/entry/entry.ts';
import type { Highlight } from '../../../utils/log/reading/search.ts';
import { LongText } from '../../reading/long-text.tsx';
import { viewOf } from './kind-views.tsx';

type Props = {
  entry: Entry;
  highlights: readonly Highlight[];
  /** In a list, long texts show how they begin. */
  short: boolean;
};

/** What an entry says, as it was written. */
export function EntryBody({ entry: { kind, payload }, highlights, short }: Props) {
  const { Body } = viewOf(kind);
  const marked = (field: string, text: string) => (
    <LongText
      text={text}
      highlights={highlights.filter((one) => one.field === field)}
      short={short}
    />
  );
  return <Body payload={payload} highlights={highlights} marked={marked} />;
}
