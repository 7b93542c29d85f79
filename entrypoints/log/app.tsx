import { LogView } from '../../components/log/log-view.tsx';
import { useLog } from '../../components/log/use-log.ts';

export function App() {
  return <LogView {...useLog()} />;
}
