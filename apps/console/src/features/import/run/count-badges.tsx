import { Group } from '@mantine/core';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import type { ImportFileFragment } from '../../../gql/graphql.ts';

type CountBadgesProps = {
  counts: NonNullable<ImportFileFragment['counts']>;
  /** They have happened, rather than would. */
  done: boolean;
};

/** How many rows meet which fate. */
export function CountBadges({ counts, done }: CountBadgesProps) {
  const { created, updated, unchanged, refused, warned } = counts;
  const badges = [
    { tone: 'good', count: created, label: done ? 'created' : 'to create' },
    { tone: 'info', count: updated, label: done ? 'updated' : 'to update' },
    { tone: 'neutral', count: unchanged, label: 'unchanged' },
    { tone: 'bad', count: refused, label: 'refused' },
    { tone: 'attention', count: warned, label: 'with a remark' },
  ] as const;
  return (
    <Group gap={6}>
      {badges
        .filter(({ count }) => count > 0)
        .map(({ tone, count, label }) => (
          <StatusBadge key={label} tone={tone} label={`${formatCount(count)} ${label}`} />
        ))}
    </Group>
  );
}
