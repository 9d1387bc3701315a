import { Menu, useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import { useUiWords } from '../words/ui-words.ts';

const schemes = ['light', 'dark', 'auto'] as const;

/** Menu items for the color scheme: light, dark or the system's; stored on this device. */
export function ColorSchemeItems() {
  const words = useUiWords().userMenu;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div role="group" aria-label={words.appearance}>
      <Menu.Label aria-hidden>{words.appearance}</Menu.Label>
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(value) => setColorScheme(value as MantineColorScheme)}
      >
        {schemes.map((value) => (
          <Menu.RadioItem key={value} value={value}>
            {words.schemes[value]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </div>
  );
}
