import { DateText } from '@stint/ui/dates/date-text.tsx';

/** A period of work: `Jun 16, 2026 – open end`. Takes ISO calendar dates. */
export function Span({ from, to }: { from: string | null; to: string | null }) {
  if (!from) return <>No start date yet</>;
  return (
    <>
      <DateText date={from} /> – {to ? <DateText date={to} /> : 'open end'}
    </>
  );
}
