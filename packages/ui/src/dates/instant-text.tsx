import { formatInstant } from './format-instant.ts';
import { useOfficeTime } from './office-time.ts';

/** An instant (ISO, UTC) in the office's time, or a dash. */
export function InstantText({ instant }: { instant: string | null | undefined }) {
  const office = useOfficeTime();
  if (!instant) return <>—</>;
  return <time dateTime={instant}>{formatInstant(instant, office)}</time>;
}
