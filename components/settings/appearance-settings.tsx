import type { InvitationSetting } from '../../utils/schedule/types.ts';
import { type Settings, wordingChoices } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/settings.ts';
import { words as myWords } from '../../utils/words/storage/my-words.ts';
import { Choices } from '../controls/choices.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { addressOf } from '../log/use-log-route.ts';
import { Setting } from './frame/setting.tsx';
import styles from './hold-settings.module.css';
import { SendOneNow } from './send-one-now.tsx';
import { TrySound } from './try-sound.tsx';

const invitations: InvitationSetting[] = ['both', 'notification', 'dot'];

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** Beside a line of one's own stands who else may read it, and the way to where it is written. */
function wordingOptions() {
  return wordingChoices.map((value) => ({
    value,
    name: words.wording.names[value],
    ...(value === 'own' && {
      about: words.wording.own,
      more: (
        <a class={styles.toWords} href={`log.html${addressOf('words')}`}>
          {myWords.title}
        </a>
      ),
    }),
  }));
}

/** How a nudge appears, what it says, whether it is heard; each with its way to try it. */
export function AppearanceSettings({ settings, onChange }: Props) {
  const { invitation, wording, sound } = settings;
  return (
    <>
      <Setting id="invitation" paths={['invitation']}>
        <Choices
          legend={words.invitation.title}
          legendHidden
          options={invitations.map((value) => ({ value, name: words.invitation.names[value] }))}
          chosen={invitation}
          onChoose={(fresh) => onChange({ invitation: fresh })}
        />
      </Setting>
      <Setting id="send">
        <SendOneNow />
      </Setting>
      <Setting id="wording" paths={['wording']}>
        <Choices
          legend={words.wording.title}
          options={wordingOptions()}
          chosen={wording}
          onChoose={(fresh) => onChange({ wording: fresh })}
        />
      </Setting>
      {invitation === 'dot' ? null : (
        <Setting id="sound" paths={['sound']} look="line">
          <Toggle label={words.sound} on={sound} onChange={(fresh) => onChange({ sound: fresh })} />
          <TrySound />
        </Setting>
      )}
    </>
  );
}
