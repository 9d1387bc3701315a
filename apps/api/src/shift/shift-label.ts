import type { TimeSpan } from '@stint/domain/kernel/instants.ts';
import { renderTimeSpan } from '@stint/messages/render.ts';
import type { RequestContext } from '../context/request-context.ts';
import { officeClock } from '../graphql/localized-text.ts';

/** Who reads what a shift is called. */
export type ShiftReader = Pick<RequestContext, 'language' | 'agency'>;

/**
 * What a shift is called: who has it, and its day and times at its place, by the office's clock. The zone is named where
 * it is not the office's.
 *
 * @param worker the person's name; none while it is open
 * @returns `Ann Ash, Mon, Nov 23, 2026, 9:00 AM – 5:00 PM`
 */
export function shiftLabel(
  { language, agency }: ShiftReader,
  { timeZone: zone, ...span }: TimeSpan & { timeZone: string },
  worker: string | null = null,
): string {
  const { hourClock, zone: ofOffice } = officeClock(agency);
  const times = renderTimeSpan(language, span, { zone, hourClock, namesZone: zone !== ofOffice });
  return worker === null ? times : `${worker}, ${times}`;
}
