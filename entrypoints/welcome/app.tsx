import { useSettings } from '../../components/settings/use-settings.ts';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';

export function App() {
  return <WelcomeView {...useSettings()} />;
}
