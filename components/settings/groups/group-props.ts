import type { Settings } from '../../../utils/settings/settings.ts';
import type { GroupName } from '../frame/setting-group.tsx';
import type { ChangeSettings } from '../use-settings.ts';

export type GroupProps = {
  settings: Settings;
  change: ChangeSettings;
  isOpen: boolean;
  onOpen: (name: GroupName, isOpen: boolean) => void;
};
