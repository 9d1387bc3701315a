import { type Instant, millisecondsOf } from '../kernel/instants.ts';
import type { Stretch } from './stretch.ts';

/**
 * Milliseconds that somebody has worked in a stretch by a moment, without its breaks. As punched: rounding and paid
 * breaks are counted when the time is recorded.
 */
export function timeWorked({ in: begun, out, breaks }: Stretch, now: Instant): number {
  const until = out?.at ?? now;
  const rest = breaks.reduce((sum, { start, end }) => sum + passed(start.at, end?.at ?? until), 0);
  return Math.max(0, passed(begun.at, until) - rest);
}

/** Never negative: a clock that was set back takes nothing away. */
function passed(from: Instant, to: Instant): number {
  return Math.max(0, millisecondsOf(to) - millisecondsOf(from));
}
