import { Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ColorSchemeItems } from '../theme/color-scheme-items.tsx';
import { useUiWords } from '../words/ui-words.ts';
import classes from './user-menu.module.css';

/** Who is signed in. */
export type ShellUser = { name: string; role?: string; agency: string };

type UserMenuProps = {
  user: ShellUser;
  onSignOut: () => void;
  /** More `Menu.Item`s, above signing out. */
  children?: ReactNode;
};

/** Name, role and agency of the viewer, the colour scheme, and signing out. */
export function UserMenu({ user, onSignOut, children }: UserMenuProps) {
  const words = useUiWords().userMenu;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.trigger}>
          <span className={classes.initials} aria-hidden>
            {initialsOf(user.name)}
          </span>
          <VisuallyHidden>{words.menuOf(user.name)}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <Text fw={600} truncate>
            {user.name}
          </Text>
          <Text size="xs" c="dimmed">
            {[user.role, user.agency].filter(Boolean).join(' · ')}
          </Text>
        </div>
        <Menu.Divider />
        <ColorSchemeItems />
        <Menu.Divider />
        {children}
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={onSignOut}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The first letters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
