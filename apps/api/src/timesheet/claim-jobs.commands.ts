import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { type ClaimInput, claimStates } from '@stint/domain/timesheet/claim.ts';
import type { JobContext } from '../jobs/job.ts';
import type { Transaction } from '../database/tenant.ts';
import { actWithin } from '../write/act.ts';
import type { ActionRequest } from '../write/plan-action.ts';
import type { KindTypes, RecordKind } from '../write/record-kind.ts';

/** The states of both, for `stateList`. */
export const anyClaim = { states: claimStates };

/** What the system does to claims by itself. */
type SystemAction = 'remindToSubmit' | 'remindToApprove' | 'escalate' | 'approveAutomatically';

/** What tells timesheets and expense reports apart where the system reminds, escalates and approves (T-8, T-10). */
export interface ClaimJobs {
  /** In the names of jobs, never renamed. */
  name: string;
  /** What staff call them. */
  noun: string;
  type: 'Timesheet' | 'ExpenseReport';
  table: 'timesheet' | 'expense_report';
  /** Of both portals: who has it off is told nothing. */
  section: 'timesheets' | 'expenses';
  approve: PermissionName;
  /** SQL of the zone of `claim`, beside `location` and `agency`. */
  timeZone: string;
  mails: {
    pending: 'PENDING_APPROVAL' | 'EXPENSES_PENDING';
    due: 'TIMESHEETS_DUE' | 'EXPENSES_DUE';
    rejected: 'TIMESHEETS_REJECTED' | 'EXPENSES_REJECTED';
    escalated: 'TIMESHEETS_ESCALATED' | 'EXPENSES_ESCALATED';
  };
  /** Where they are at each door. */
  path: '/timesheets' | '/expenses';
  /** Does it to those for which it is due. @returns how many there were */
  decide: (
    tx: Transaction,
    ctx: JobContext,
    action: SystemAction,
    ids: readonly string[],
  ) => Promise<number>;
}

/** Decides by the kind's own lifecycle. */
export function decideBy<Types extends KindTypes & { input: ClaimInput }>(
  kind: RecordKind<Types>,
): ClaimJobs['decide'] {
  return async (tx, ctx, action, ids) => {
    const request = { action, targets: ids.map((id) => ({ id })), input: {} };
    const { decided } = await actWithin(tx, ctx, kind, request as ActionRequest<Types>);
    return decided.length;
  };
}
