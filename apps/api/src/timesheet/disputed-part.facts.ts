import { recordNumber } from '@stint/domain/record/record-number.ts';
import { claimStates, type DisputedPart } from '@stint/domain/timesheet/claim.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';

/** With the version that it was seen at. */
export type StoredPart = DisputedPart & { version: number };

/**
 * What partial approvals made of the disputed lines of these claims (T-8), where that is still there. It is untouched
 * as long as it is rejected and nobody has changed it; a reminder changes nothing.
 *
 * @returns by the claim that was approved
 */
export async function disputedPartsOf(
  { db, agencyId }: AgencyConnection,
  type: keyof typeof tables,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, StoredPart>> {
  const { rows } = await db.query<Omit<StoredPart, 'label'> & { from: string; number: number }>(
    select(tables[type]),
    [agencyId, claimIds],
  );
  return new Map(
    rows.map(({ from, number, ...part }) => [from, { ...part, label: recordNumber(type, number) }]),
  );
}

const tables = { Timesheet: 'timesheet', ExpenseReport: 'expense_report' } as const;

/** The latest one comes last, and is the one that counts. */
const select = (table: string) => `
  SELECT split_from_id AS "from", id, number, version,
    status = ${stateList({ states: claimStates }, 'REJECTED')} AND NOT EXISTS (
      SELECT FROM audit_entry
      WHERE agency_id = $1 AND record_type = '${table}' AND record_id = ${table}.id
        AND action IN ('edit', 'submit')
    ) AS "isUntouched"
  FROM ${table}
  WHERE agency_id = $1 AND split_from_id = ANY($2::uuid[])
    AND status <> ${stateList({ states: claimStates }, 'VOID')}
  ORDER BY number`;
