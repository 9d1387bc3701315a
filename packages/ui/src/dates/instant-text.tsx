import { formatInstant } from './format-instant.ts';

type InstantTextProps = {
  instant: string | null | undefined;
  /** The relevant IANA time zone; shown if it isn't the viewer's. */
  zone?: string;
};

/** An instant (ISO, UTC), or a dash. */
export function InstantText({ instant, zone }: InstantTextProps) {
  if (!instant) return <>—</>;
  return <time dateTime={instant}>{formatInstant(instant, zone)}</time>;
}
