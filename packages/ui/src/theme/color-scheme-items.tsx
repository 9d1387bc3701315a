import { Menu, useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';

/** What the choice and its values are called. */
export type SchemeWords = Record<MantineColorScheme | 'appearance', string>;

export const englishSchemes: SchemeWords = {
  appearance: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  auto: 'System',
};

const schemes = ['light', 'dark', 'auto'] as const;

/** Menu items for the colour scheme: light, dark or the system's; stored on this device. */
export function ColorSchemeItems({ words }: { words: SchemeWords }) {
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
            {words[value]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </div>
  );
}
