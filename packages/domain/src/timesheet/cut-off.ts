import { addDays, type IsoDate } from '../kernel/dates.ts';

/**
 * The last day on which a sheet is submitted in time. Later it can still be submitted, and is marked as late.
 *
 * @param endDate the last day of its period
 * @param cutOffDays as the agency or the client has set
 */
export function submitBy(endDate: IsoDate, cutOffDays: number): IsoDate {
  return addDays(endDate, cutOffDays);
}

/** Whether a sheet was submitted after its cut-off, or is not submitted although that is over. */
export function isLate(
  { endDate, submittedOn }: { endDate: IsoDate; submittedOn: IsoDate | null },
  cutOffDays: number,
  today: IsoDate,
): boolean {
  return (submittedOn ?? today) > submitBy(endDate, cutOffDays);
}
