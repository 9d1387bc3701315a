import { Tooltip } from '@mantine/core';
import { useNow } from './use-now.ts';
import { formatInstant } from './format-instant.ts';
import { formatRelative } from './format-relative.ts';

type RelativeTimeProps = { instant: string; zone?: string };

/** How long ago, kept up to date; the exact time on hover. If the exact time matters, show it too. */
export function RelativeTime({ instant, zone }: RelativeTimeProps) {
  const now = useNow();
  return (
    <Tooltip label={formatInstant(instant, zone)}>
      <time dateTime={instant}>{formatRelative(instant, now)}</time>
    </Tooltip>
  );
}
