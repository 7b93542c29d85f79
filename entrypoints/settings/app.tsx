import { SettingsView } from '../../components/settings/settings-view.tsx';
import { useSettings } from '../../components/settings/use-settings.ts';

export function App() {
  return <SettingsView {...useSettings()} />;
}
