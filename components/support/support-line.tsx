import { words } from '../../utils/words/around.ts';

type Props = { country: string; onMore: () => void };

export function SupportLine({ country, onMore }: Props) {
  return (
    <button type="button" onClick={onMore} data-country={country}>
      {words.support}
    </button>
  );
}
