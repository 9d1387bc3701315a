import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { AvailableAction } from './available-action.ts';
import { refusalText } from './refusal-sentences.ts';
import classes from './action-bar.module.css';

type ActionMenuProps = {
  actions: readonly AvailableAction[];
  label: string;
  isDanger: (action: string) => boolean;
  onRun: (action: string) => void;
};

/** The actions that don't fit next to each other. A refused one shows the reason below its name. */
export function ActionMenu({ actions, label, isDanger, onRun }: ActionMenuProps) {
  return (
    <Menu position="bottom-end" width={280} withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={label}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item
            key={action.action}
            className={classes.menuItem}
            aria-disabled={!action.allowed || undefined}
            closeMenuOnClick={action.allowed}
            data-danger={(isDanger(action.action) && action.allowed) || undefined}
            onClick={() => {
              if (action.allowed) onRun(action.action);
            }}
          >
            {action.label}
            {!action.allowed && (
              <Text size="xs" c="dimmed" className={classes.reason}>
                {refusalText(action.refusals)}
              </Text>
            )}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
