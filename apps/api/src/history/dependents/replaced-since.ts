import { shiftOfferMachine } from '@stint/domain/shift-offer/shift-offer.machine.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import type { BlockingRecord } from '@stint/domain/kernel/refusal.ts';
import { livingSheet } from '../../database/living-sheet.ts';
import { type Named, rowsOf } from './stored-rows.ts';
import { reversalOf } from '../reversals.ts';
import { stateList } from '../../database/state-list.ts';
import type { Transaction } from '../../database/tenant.ts';
import { blockingRecords } from '../record-names.ts';

interface Replacement {
  /** When an entry about the record says that it made room. */
  ended: string;
  /** When the record `other` has the place of the record `own`. */
  replacedBy: string;
  /** The table of what records of this one share, where only whoever holds that may take a place. */
  heldBy?: string;
}

const lapsed = stateList(shiftOfferMachine, 'LAPSED');
const voided = stateList(timesheetMachine, 'VOID');

/** What of there is one at a time: once another is there, an undo would make two of them. By table. */
const replacements: Readonly<Record<string, Replacement>> = {
  shift_offer: {
    ended: `entry.to_state = ${lapsed}`,
    replacedBy: `other.shift_id = own.shift_id AND other.assignment_id = own.assignment_id
      AND other.status <> ${lapsed}`,
  },
  // Weeks may begin on another day since, so that the other sheet has some of the days only.
  timesheet: {
    ended: `entry.to_state = ${voided} AND own.split_from_id IS NULL`,
    replacedBy: `other.assignment_id = own.assignment_id AND ${livingSheet('other')}
      AND other.start_date <= own.end_date AND other.end_date >= own.start_date`,
    heldBy: 'assignment',
  },
  punch_correction: {
    ended: 'TRUE',
    replacedBy: `other.employee_id = own.employee_id AND coalesce(other.punch_id, other.added_by_correction_id)
        = coalesce(own.punch_id, own.added_by_correction_id, own.id)
      AND (other.made_at, other.id) > (own.made_at, own.id)`,
  },
};

/**
 * What has taken the place of records since they were ended by entries of the history.
 *
 * @param of a table or common table expression of entries
 * @returns SELECTs of the change set, and of the table and the id of the other record
 */
export function replacedSince(of: string, tables = Object.keys(replacements)): string[] {
  return tables.map((table) => {
    const { ended, replacedBy } = replacements[table]!;
    return `
      SELECT entry.change_set_id, '${table}' AS record_type, other.id AS record_id
      FROM ${of} AS entry
      JOIN "${table}" AS own ON own.agency_id = $1 AND own.id = entry.record_id
      JOIN "${table}" AS other ON other.agency_id = $1 AND other.id <> own.id AND ${replacedBy}
      WHERE entry.record_type = '${table}' AND ${ended}`;
  });
}

/**
 * What the undo of a change has to hold before it is asked what has taken the place of what the change ended, so that
 * nothing takes it meanwhile: the assignment of a void timesheet.
 */
export async function holdersOfPlaces(
  { db, agencyId }: Transaction,
  changeSetId: string,
): Promise<Named[]> {
  const holders = Object.entries(replacements).flatMap(([table, { ended, heldBy }]) =>
    heldBy === undefined
      ? []
      : `SELECT '${heldBy}' AS "recordType", own.${heldBy}_id AS "recordId"
         FROM audit_entry AS entry
         JOIN "${table}" AS own ON own.agency_id = $1 AND own.id = entry.record_id
         WHERE entry.agency_id = $1 AND entry.change_set_id = $2
           AND entry.record_type = '${table}' AND ${ended}`,
  );
  const { rows } = await db.query<Named>(holders.join(' UNION '), [agencyId, changeSetId]);
  return rows;
}

/** What stands in the way of the undo of a change as it has taken the place of what the change ended. */
export async function replacingRecords(
  tx: Transaction,
  changeSetId: string,
): Promise<BlockingRecord[]> {
  // What is taken back by saying the opposite is refused where that is said.
  const tables = Object.keys(replacements).filter((table) => reversalOf(table) === undefined);
  const { rows } = await tx.db.query<Named>(
    `WITH ended AS (SELECT * FROM audit_entry WHERE agency_id = $1 AND change_set_id = $2)
     SELECT DISTINCT record_type AS "recordType", record_id AS "recordId"
     FROM (${replacedSince('ended', tables).join(' UNION ALL ')}) AS replaced LIMIT 20`,
    [tx.agencyId, changeSetId],
  );
  return blockingRecords(tx, rows, await rowsOf(tx, rows));
}
