import { Menu, Modal } from '@mantine/core';
import { staffRoleLabels } from '@stint/domain/access/roles.ts';
import { ChangePasswordForm } from '@stint/spa-kit/session/change-password-form.tsx';
import { SessionsList } from '@stint/spa-kit/session/sessions-list.tsx';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useWords } from '@stint/spa-kit/words/words-context.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { UserMenu } from '@stint/ui/app-shell/user-menu.tsx';
import { IconDevices, IconKey } from '@tabler/icons-react';
import { useState } from 'react';

/** Who is signed in, appearance, own sessions, own password, and the way out. */
export function ConsoleUserMenu() {
  const { account, agency } = useViewer();
  const { signOut, enter } = useSession();
  const words = useWords();
  const [open, setOpen] = useState<'sessions' | 'password' | null>(null);
  const close = () => setOpen(null);
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
          onClick={() => setOpen('sessions')}
        >
          Sessions
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKey size={16} aria-hidden />}
          onClick={() => setOpen('password')}
        >
          Change password
        </Menu.Item>
      </UserMenu>
      <Modal opened={open === 'sessions'} onClose={close} title="Where you are signed in">
        <SessionsList />
      </Modal>
      <Modal opened={open === 'password'} onClose={close} title="Change password">
        <ChangePasswordForm
          onChanged={(viewer) => {
            close();
            enter(viewer);
            showNotice({ message: words.passwordChanged });
          }}
        />
      </Modal>
    </>
  );
}
