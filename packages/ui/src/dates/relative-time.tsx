import { Tooltip } from '@mantine/core';
import { useNow } from './use-now.ts';
import { formatInstant } from './format-instant.ts';
import { formatRelative } from './format-relative.ts';
import { useOfficeTime } from './office-time.ts';

/** How long ago, kept up to date; the exact time on hover. If the exact time matters, show it too. */
export function RelativeTime({ instant }: { instant: string }) {
  const now = useNow();
  const office = useOfficeTime();
  return (
    <Tooltip label={formatInstant(instant, office)}>
      <time dateTime={instant}>{formatRelative(instant, now)}</time>
    </Tooltip>
  );
}
