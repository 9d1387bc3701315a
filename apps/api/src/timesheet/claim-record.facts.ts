import { earlierOf } from '@stint/domain/kernel/dates.ts';
import { type NumberedType, recordNumber } from '@stint/domain/record/record-number.ts';
import type { ApprovalMode } from '@stint/domain/timesheet/approval-mode.ts';
import type { ClaimRecord, ClaimStatus, DisputedPart } from '@stint/domain/timesheet/claim.ts';
import type { ClaimColumns } from './claim-columns.entity.ts';

/**
 * The columns that actions on any claim are decided on: those of the work as well, whether or not who acts sees the
 * assignment, which a client may not once it has ended (S-10).
 */
export const claimNeeds = [
  'number',
  'status',
  'assignmentId',
  'employeeId',
  'startDate',
  'endDate',
  'approvalMode',
  'billingStatus',
  'payrollStatus',
  'submittedOn',
  'remindedOn',
  'escalatedOn',
  'splitFromId',
  'work.clientId',
  'work.contactId',
  'work.reportsToId',
  'work.status',
  'work.startDate',
  'work.endDate',
] as const;

/** A timesheet or an expense report as its lifecycle sees it. Its last day is at most the assignment's. */
export function claimRecord(
  type: NumberedType,
  row: ClaimColumns,
  lines: readonly { id: string }[],
  disputed: DisputedPart | null,
): ClaimRecord {
  const { id, startDate, submittedOn, remindedOn, escalatedOn } = row;
  const end = row.work?.endDate ?? null;
  return {
    id,
    label: recordNumber(type, row.number),
    status: row.status as ClaimStatus,
    approvalMode: row.approvalMode as ApprovalMode,
    startDate,
    endDate: end === null ? row.endDate : earlierOf(row.endDate, end),
    lineIds: lines.map((line) => line.id),
    // oxlint-disable-next-line stint/no-own-decision -- what a ledger says, as a fact
    invoices: row.billingStatus === 'INVOICED' ? [{ id, number: '–' }] : [],
    // oxlint-disable-next-line stint/no-own-decision -- what a ledger says, as a fact
    payrollBatch: row.payrollStatus === 'PAYROLLED' ? { id, label: '–' } : null,
    disputed,
    submittedOn,
    remindedOn,
    escalatedOn,
  };
}
