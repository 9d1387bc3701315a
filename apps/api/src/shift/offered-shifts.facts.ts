import { shiftOfferMachine } from '@stint/domain/shift-offer/shift-offer.machine.ts';
import type { ShiftOfferRecord } from '@stint/domain/shift-offer/shift-offer.ts';
import type { WorkOfShift } from '@stint/domain/shift/shift-rules.ts';
import type { ShiftRecord } from '@stint/domain/shift/shift.ts';
import { shiftColumns, storedShift } from './shift-columns.ts';
import { shiftLabel, type ShiftReader } from './shift-label.ts';
import { ShiftEntity } from './shift.entity.ts';
import { type AgencyConnection, selection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';
import { tableOf } from '../database/table.ts';

/** A shift that people are to be offered, and what it wants to be done. */
export type OfferedShift = ShiftRecord & WorkOfShift;

/**
 * These shifts, the earliest first.
 *
 * @param options.hold them, until the transaction ends, so that nobody accepts or cancels one meanwhile
 */
export async function offeredShifts(
  { db, agencyId }: AgencyConnection,
  reader: ShiftReader,
  ids: readonly string[],
  { hold }: { hold: boolean },
): Promise<OfferedShift[]> {
  if (hold) {
    const select = 'SELECT FROM shift WHERE agency_id = $1 AND id = ANY($2::uuid[])';
    await db.query(`${select} ORDER BY id FOR UPDATE`, [agencyId, ids]);
  }
  const table = tableOf(ShiftEntity);
  const names = ['id', 'clientId', 'jobOrderId', ...shiftColumns] as const;
  const columns = selection(names.map((name) => table.column(name)));
  const { rows } = await db.query<ShiftEntity & { jobTitle: string }>(
    `SELECT ${columns}, (
       SELECT title FROM job_order WHERE agency_id = $1 AND id = shift.job_order_id
     ) AS "jobTitle"
     FROM shift WHERE agency_id = $1 AND id = ANY($2::uuid[]) ORDER BY starts_at, id`,
    [agencyId, ids],
  );
  return rows.map((row) => {
    const { clientId, jobOrderId, jobTitle } = row;
    return { ...storedShift(row), label: shiftLabel(reader, row), clientId, jobOrderId, jobTitle };
  });
}

/** The offers of these shifts that have not lapsed, by shift and assignment. */
export async function currentOffers(
  { db, agencyId }: AgencyConnection,
  shiftIds: readonly string[],
): Promise<Map<string, ShiftOfferRecord>> {
  const { rows } = await db.query<Omit<ShiftOfferRecord, 'label'>>(
    `SELECT id, status, shift_id AS "shiftId", assignment_id AS "assignmentId"
     FROM shift_offer WHERE agency_id = $1 AND shift_id = ANY($2::uuid[])
       AND status <> ${stateList(shiftOfferMachine, 'LAPSED')}`,
    [agencyId, shiftIds],
  );
  return new Map(
    rows.map((row) => [`${row.shiftId} ${row.assignmentId}`, { ...row, label: row.id }]),
  );
}
