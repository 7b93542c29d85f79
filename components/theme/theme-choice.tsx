import { themeChoices } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/theme.ts';
import { Choices } from '../controls/choices.tsx';
import { useTheme } from './use-theme.ts';

/** Like the system, paper, or dusk. It reads and saves by itself, and every page follows at once. */
export function ThemeChoice() {
  const { theme, choose } = useTheme();
  if (theme === null) return null;
  return (
    <Choices
      legend={words.legend}
      look="segments"
      options={themeChoices.map((value) => ({ value, name: words.names[value] }))}
      chosen={theme}
      onChoose={choose}
    />
  );
}
