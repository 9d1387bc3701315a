import { Group } from '@mantine/core';
import type { SpotlightActionData } from '@mantine/spotlight';
import { IconCornerDownRight } from '@tabler/icons-react';
import { placeAt, recordPath } from '../record-places.ts';

/** A record as ⌘K offers it, with the icon and the name of its kind. */
export function recordAction(
  record: { id: string; label: string; detail?: string | null; underId?: string | null },
  onOpen: (path: string) => void,
): SpotlightActionData {
  const path = recordPath(record.id);
  const place = placeAt(path ?? '');
  const Icon = place?.icon;
  return {
    id: record.id,
    label: record.label,
    description: [place?.label.replace(/s$/, ''), record.detail].filter(Boolean).join(' · '),
    leftSection: Icon && (
      // Below the person that it is about, it begins further in.
      <Group gap={4} wrap="nowrap" ml={record.underId ? 'md' : 0}>
        {record.underId && <IconCornerDownRight size={14} aria-hidden />}
        <Icon size={18} aria-hidden />
      </Group>
    ),
    onClick: () => path && onOpen(path),
  };
}
