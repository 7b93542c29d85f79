import { useMemo, useState } from 'preact/hooks';
import { words } from '../../utils/words/settings.ts';
import { AtWork } from '../at-work/at-work.tsx';
import { usePolicy } from '../at-work/use-policy.ts';
import { Page } from '../frame/page.tsx';
import { WhatsNew } from '../news/whats-new.tsx';
import { noteText } from './frame/answered.tsx';
import type { SettingId } from './frame/find-settings.ts';
import { groupNames } from './frame/setting-group.tsx';
import { SettingSearch } from './frame/setting-search.tsx';
import { ShownContext } from './frame/settings-shown.ts';
import { useGroups } from './frame/use-groups.ts';
import { Help } from './groups/help.tsx';
import { How } from './groups/how.tsx';
import { Log } from './groups/log.tsx';
import { Practices } from './groups/practices.tsx';
import { When } from './groups/when.tsx';
import styles from './settings-view.module.css';
import type { useSettings } from './use-settings.ts';

const groups = { when: When, how: How, practices: Practices, log: Log, help: Help };

/** Five groups, each folded to the sentence that holds now, and a box that finds what is in them. */
export function SettingsView(given: ReturnType<typeof useSettings>) {
  const { settings, notes, saving, touched, change } = given;
  const [found, setFound] = useState<SettingId[] | null>(null);
  const { opened, onOpen, goTo } = useGroups(settings !== null);
  const policy = usePolicy();
  const shown = useMemo(
    () => ({ saving, touched, notes, policy, found: found && new Set<string>(found) }),
    [saving, touched, notes, policy, found],
  );
  const whole = notes.filter(({ setting }) => setting === '').map(noteText);
  if (!settings) {
    return (
      <Page here="settings" title={words.title} about={words.about}>
        <p class="visually-hidden">{words.opening}</p>
        <p role="status">{saving === 'failed' ? words.notSaved : ''}</p>
      </Page>
    );
  }
  return (
    <Page here="settings" title={words.title} about={words.about}>
      <ShownContext.Provider value={shown}>
        <div class={styles.all} data-searching={found ? '' : undefined}>
          <SettingSearch
            count={found?.length ?? null}
            onFound={setFound}
            onFirst={() => goTo(found?.[0] ?? '')}
          />
          <p class={whole.length > 0 ? styles.notes : undefined} role="status">
            {whole.join(' ')}
          </p>
          <WhatsNew />
          <AtWork policy={policy} />
          <div>
            {groupNames.map((name) => {
              const Settings = groups[name];
              const isOpen = opened.has(name);
              return <Settings key={name} {...{ settings, change, isOpen, onOpen }} />;
            })}
          </div>
        </div>
      </ShownContext.Provider>
      <p class={styles.small}>{words.notTherapy}</p>
    </Page>
  );
}
