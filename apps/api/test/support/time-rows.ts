import { ShiftOfferEntity } from '../../src/shift/shift-offer.entity.ts';
import { ShiftEntity } from '../../src/shift/shift.entity.ts';
import type { AgencyRows } from './rows.ts';

/** An assignment with what it is of; rows' ids. */
export interface Work {
  assignmentId: string;
  jobOrderId: string;
  clientId: string;
  locationId?: string | null;
  employeeId: string;
}

/** A shift of the assignment, of Monday 23 November 2026 from 9 to 17 in Chicago when nothing else is said. */
export function shiftRow(
  agency: AgencyRows,
  { assignmentId, jobOrderId, clientId, locationId, employeeId }: Work,
  over: Partial<ShiftEntity> = {},
) {
  return agency.insert(ShiftEntity, {
    assignmentId,
    jobOrderId,
    clientId,
    locationId: locationId ?? null,
    employeeId,
    status: 'SCHEDULED',
    timeZone: 'America/Chicago',
    workDate: '2026-11-23',
    startsAt: '2026-11-23T15:00:00Z',
    endsAt: '2026-11-23T23:00:00Z',
    ...over,
  });
}

/** An offer of an open shift to whoever has the assignment. */
export function offerRow(agency: AgencyRows, { assignmentId, employeeId }: Work, shiftId: string) {
  return agency.insert(ShiftOfferEntity, { shiftId, assignmentId, employeeId, status: 'OFFERED' });
}

/** One row of everything that is planned, worked and spent on an assignment. */
export async function oneOfTime(agency: AgencyRows, work: Work): Promise<void> {
  const shift = await shiftRow(agency, work);
  await offerRow(agency, work, shift.id);
}
