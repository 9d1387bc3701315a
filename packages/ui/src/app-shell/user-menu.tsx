import { Menu, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ColorSchemeItems } from '../theme/color-scheme-items.tsx';
import { useUiWords } from '../words/ui-words.ts';
import { UserButton } from './user-button.tsx';
import classes from './user-menu.module.css';

/** Who is signed in. */
export type ShellUser = { name: string; role?: string; agency: string };

type UserMenuProps = {
  user: ShellUser;
  onSignOut: () => void;
  /** It opens when it is first shown, because somebody pressed a button in its place. */
  opensAtOnce?: boolean;
  /** More `Menu.Item`s, above signing out. */
  children?: ReactNode;
};

/** Name, role and agency of the viewer, the color scheme, and signing out. */
export function UserMenu({ user, onSignOut, opensAtOnce = false, children }: UserMenuProps) {
  const words = useUiWords().userMenu;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!opensAtOnce) return;
    const opening = requestAnimationFrame(() => {
      // Where the focus returns to when the menu is closed.
      button.current?.focus();
      setOpen(true);
    });
    return () => cancelAnimationFrame(opening);
  }, [opensAtOnce]);
  return (
    <Menu position="bottom-end" width={260} opened={isOpen} onChange={setOpen}>
      <Menu.Target>
        <UserButton ref={button} name={user.name} />
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
