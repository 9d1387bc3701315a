import { Button, Group, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import type { NewUserPanel } from './new-user-panel.ts';

/** The kinds of accounts that can be made; on a phone there is room for a sign only. */
export function NewUserMenu({ onChoose }: { onChoose: (panel: NewUserPanel) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" px={{ base: 6, xs: 'sm' }} style={{ flex: 'none' }} aria-label="New user">
          <Group gap={8} wrap="nowrap" visibleFrom="xs">
            New user
            <IconChevronDown size={14} aria-hidden />
          </Group>
          <Group hiddenFrom="xs">
            <IconPlus size={16} aria-hidden />
          </Group>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChoose('new')}>New staff user</Menu.Item>
        <Menu.Item onClick={() => onChoose('new-ess')}>New ESS user</Menu.Item>
        <Menu.Item onClick={() => onChoose('new-css')}>New CSS user</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
