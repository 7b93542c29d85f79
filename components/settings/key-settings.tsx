import type { Settings } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/settings/keys.ts';
import { Button } from '../controls/button.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { BrowserKeys } from '../keys/browser-keys.tsx';
import { openKeySheet } from '../keys/open-key-sheet.ts';
import { Setting } from './frame/setting.tsx';

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** The keys of the browser and how to change them; the sheet of all; single keys on or off. */
export function KeySettings({ settings, onChange }: Props) {
  return (
    <>
      <Setting id="shortcuts">
        <BrowserKeys />
        <div>
          <Button onClick={() => void openKeySheet()}>{words.open}</Button>
        </div>
      </Setting>
      <Setting id="pageKeys" paths={['noPageKeys']} look="line">
        <Toggle
          label={words.single}
          on={!settings.noPageKeys}
          onChange={(on) => onChange({ noPageKeys: !on })}
        />
      </Setting>
    </>
  );
}
