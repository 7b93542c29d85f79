import { words } from '../../utils/words/news.ts';
import { Toggle } from '../controls/toggle.tsx';
import { Setting } from './frame/setting.tsx';

type Props = { off: boolean; onChange: (off: boolean) => void };

/** Whether a line says what is new after an update. */
export function NewsSetting({ off, onChange }: Props) {
  return (
    <Setting id="news" paths={['noNews']} look="line">
      <Toggle label={words.setting} on={!off} onChange={(on) => onChange(!on)} />
    </Setting>
  );
}
