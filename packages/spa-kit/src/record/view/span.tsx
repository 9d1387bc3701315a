import { periodWords } from '@stint/messages/en/period-words.ts';
import type { PeriodWords } from '@stint/messages/screen/period-words.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';

type SpanProps = {
  from: string | null;
  to: string | null;
  /** The language's; English when left out. */
  words?: PeriodWords;
};

/** A period of work: `Jun 16, 2026 – open end`. Takes ISO calendar dates. */
export function Span({ from, to, words = periodWords }: SpanProps) {
  if (!from) return words.noStart;
  return (
    <>
      <DateText date={from} /> – {to ? <DateText date={to} /> : words.openEnd}
    </>
  );
}
