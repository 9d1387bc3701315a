import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ActivityPartsFragment } from '../../gql/graphql.ts';
import { useActivityEntry } from './activity-entry.tsx';
import { useActivityChanges } from './use-activity-changes.ts';

/** What the author or an administrator may do with an activity; nothing for others. */
export function ActivityMenu({ activity }: { activity: ActivityPartsFragment }) {
  const entry = useActivityEntry();
  const { pin, remove } = useActivityChanges();
  if (!activity.editable) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label="Change this activity">
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {entry && <Menu.Item onClick={() => entry.edit(activity)}>Edit</Menu.Item>}
        <Menu.Item onClick={() => void pin(activity, !activity.pinned)}>
          {activity.pinned ? 'Unpin' : 'Pin to the record'}
        </Menu.Item>
        <Menu.Item color="red" onClick={() => void remove(activity)}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
