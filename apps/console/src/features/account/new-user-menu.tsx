import { Menu } from '@mantine/core';
import { PageActionButton } from '@stint/ui/app-shell/page-action-button.tsx';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import type { NewUserPanel } from './new-user-panel.ts';

/** The kinds of accounts that can be made. */
export function NewUserMenu({ onChoose }: { onChoose: (panel: NewUserPanel) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <PageActionButton
          label="New user"
          sign={<IconPlus size={16} />}
          after={<IconChevronDown size={14} aria-hidden />}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChoose('new')}>New staff user</Menu.Item>
        <Menu.Item onClick={() => onChoose('new-ess')}>New ESS user</Menu.Item>
        <Menu.Item onClick={() => onChoose('new-css')}>New CSS user</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
