import { formatInstant } from './format-instant.ts';

type InstantTextProps = {
  instant: string | null | undefined;
  /** IANA zone where it matters; named when it isn't the viewer's. */
  zone?: string;
};

/** An instant (ISO, UTC), or a dash. */
export function InstantText({ instant, zone }: InstantTextProps) {
  if (!instant) return <>—</>;
  return <time dateTime={instant}>{formatInstant(instant, zone)}</time>;
}
