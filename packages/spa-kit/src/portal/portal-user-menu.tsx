import { Menu } from '@mantine/core';
import { UserMenu } from '@stint/ui/app-shell/user-menu.tsx';
import { IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../messages/messages-context.tsx';
import { useSession } from '../session/session.ts';
import { useViewer } from '../session/viewer.ts';

/** Who is signed in, the appearance, the own account, and the way out; open when it is first shown. */
export function PortalUserMenu() {
  const { account, agency } = useViewer();
  const { signOut } = useSession();
  const { portal } = useMessages();
  return (
    <UserMenu
      user={{ name: account.displayName, agency: agency.name }}
      onSignOut={() => void signOut()}
      opensAtOnce
    >
      <Menu.Item
        component={Link}
        to="/account"
        leftSection={<IconUserCircle size={16} aria-hidden />}
      >
        {portal.account}
      </Menu.Item>
    </UserMenu>
  );
}
