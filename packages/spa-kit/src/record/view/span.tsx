import { DateText } from '@stint/ui/dates/date-text.tsx';

/** From when to when somebody works: `Jun 16, 2026 – open end`. Calendar dates, ISO. */
export function Span({ from, to }: { from: string | null; to: string | null }) {
  if (!from) return <>No start date yet</>;
  return (
    <>
      <DateText date={from} /> – {to ? <DateText date={to} /> : 'open end'}
    </>
  );
}
