import type { SpotlightActionData } from '@mantine/spotlight';
import { IconCornerDownRight } from '@tabler/icons-react';
import { placeAt, recordPath } from '../places.tsx';

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
      <>
        {record.underId && <IconCornerDownRight size={14} aria-hidden />}
        <Icon size={18} aria-hidden />
      </>
    ),
    // Below the person that it is about.
    ...(record.underId && { pl: 'xl' }),
    onClick: () => path && onOpen(path),
  };
}
