import { Tooltip } from '@mantine/core';
import { useNow } from './use-now.ts';
import { formatInstant } from './format-instant.ts';
import { formatRelative } from './format-relative.ts';

type RelativeTimeProps = { instant: string; zone?: string };

/** How long ago, kept up to date; the exact time on hover. Put it beside the exact time where it counts. */
export function RelativeTime({ instant, zone }: RelativeTimeProps) {
  const now = useNow();
  return (
    <Tooltip label={formatInstant(instant, zone)}>
      <time dateTime={instant}>{formatRelative(instant, now)}</time>
    </Tooltip>
  );
}
