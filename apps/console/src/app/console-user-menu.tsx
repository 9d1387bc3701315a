import { Menu } from '@mantine/core';
import { staffRoleLabels } from '@stint/domain/access/staff-role.ts';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { UserMenu } from '@stint/ui/app-shell/user-menu.tsx';
import { IconDeviceMobile, IconDevices, IconKey } from '@tabler/icons-react';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState } from 'react';

const OwnAccountDialog = lazy(() => import('./own-account-dialog.tsx'));

/** Who is signed in, appearance, own sessions, own password, own one-time codes, and the way out. */
export function ConsoleUserMenu() {
  const { account, agency } = useViewer();
  const { signOut } = useSession();
  const { oneTimeCodes } = useMessages();
  const [part, setPart] = useState<'sessions' | 'password' | 'codes' | null>(null);
  return (
    <>
      <UserMenu
        user={{
          name: account.displayName,
          role: account.role ? staffRoleLabels[account.role] : 'No role',
          agency: agency.name,
        }}
        onSignOut={() => void signOut()}
      >
        <Menu.Item
          leftSection={<IconDevices size={16} aria-hidden />}
          onClick={() => setPart('sessions')}
        >
          Sessions
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKey size={16} aria-hidden />}
          onClick={() => setPart('password')}
        >
          Change password
        </Menu.Item>
        <Menu.Item
          leftSection={<IconDeviceMobile size={16} aria-hidden />}
          onClick={() => setPart('codes')}
        >
          {oneTimeCodes}
        </Menu.Item>
      </UserMenu>
      {part && (
        <Suspense>
          <OwnAccountDialog part={part} onClose={() => setPart(null)} />
        </Suspense>
      )}
    </>
  );
}
