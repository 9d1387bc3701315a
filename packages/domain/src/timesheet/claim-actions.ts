import type { PermissionName } from '../access/permissions.ts';
import type { ActionDefinition } from '../kernel/machine.ts';
import { mustGiveReason, reasonAsk } from '../kernel/must-give-reason.ts';
import type { ClaimEffect } from './claim-effect.ts';
import {
  approvalReminderMustBeDue,
  disclaimerMustBeAccepted,
  escalationMustBeDue,
  findingsMustBeSettled,
  mustApproveByItself,
  mustBeInvoiced,
  mustBeTheirsToApprove,
  mustDisputeSomeLines,
  mustNotBeInvoiced,
  mustNotBePayrolled,
  periodMustBeOver,
  submissionReminderMustBeDue,
} from './claim-guards.ts';
import type { ClaimFacts, ClaimInput, ClaimStatus } from './claim.ts';

type ClaimAction = ActionDefinition<ClaimStatus, ClaimFacts, ClaimInput, ClaimEffect>;

/**
 * The life of a timesheet or an expense report (L-13, L-14, T-8, T-10): its actions, for the machine of either.
 * Billing and payroll are ledgers of an approved claim that know nothing of each other, so neither moves it.
 *
 * @param noun as people call it
 * @param permissions to write and to approve one
 */
export function claimActions(
  noun: string,
  { write, approve }: { write: PermissionName; approve: PermissionName },
) {
  return {
    begin: { label: `New ${noun}`, from: 'nothing', to: 'DRAFT', permission: write },
    edit: { label: 'Edit', from: ['DRAFT', 'REJECTED'], to: 'unchanged', permission: write },
    submit: {
      label: 'Submit',
      from: ['DRAFT', 'REJECTED'],
      to: 'SUBMITTED',
      permission: write,
      guards: [periodMustBeOver],
      inputGuards: [findingsMustBeSettled, disclaimerMustBeAccepted],
    },
    approve: {
      label: 'Approve',
      from: ['SUBMITTED'],
      to: 'APPROVED',
      permission: approve,
      guards: [mustBeTheirsToApprove],
      inputGuards: [findingsMustBeSettled, disclaimerMustBeAccepted],
    },
    approveInPart: {
      label: 'Approve in part',
      from: ['SUBMITTED'],
      to: 'APPROVED',
      permission: approve,
      guards: [mustBeTheirsToApprove],
      inputGuards: [
        mustDisputeSomeLines,
        mustGiveReason,
        findingsMustBeSettled,
        disclaimerMustBeAccepted,
      ],
      effects: (_, { disputedLineIds, reason }) => [
        { kind: 'LINES_DISPUTED', lineIds: disputedLineIds ?? [], reason: reason ?? '' },
      ],
    },
    approveAutomatically: {
      label: 'Approved automatically',
      from: ['SUBMITTED'],
      to: 'APPROVED',
      system: true,
      guards: [mustApproveByItself],
    },
    reject: {
      label: 'Reject',
      from: ['SUBMITTED'],
      to: 'REJECTED',
      permission: approve,
      guards: [mustBeTheirsToApprove],
      inputGuards: [mustGiveReason],
      asks: [reasonAsk],
    },
    undoApproval: {
      label: 'Undo approval',
      from: ['APPROVED'],
      to: 'SUBMITTED',
      permission: approve,
      guards: [mustBeTheirsToApprove, mustNotBeInvoiced, mustNotBePayrolled],
      effects: ({ claim }) => {
        if (!claim?.disputed?.isUntouched) return [];
        const { id: claimId, label } = claim.disputed;
        return [{ kind: 'LINES_RETURNED', claimId, label }];
      },
    },
    void: {
      label: 'Void',
      from: ['DRAFT', 'REJECTED'],
      to: 'VOID',
      permission: write,
      inputGuards: [mustGiveReason],
      asks: [reasonAsk],
    },
    splitOff: { label: 'Lines are disputed', from: 'nothing', to: 'REJECTED', system: true },
    takeBack: { label: 'Disputed lines go back', from: ['REJECTED'], to: 'VOID', system: true },
    invoice: {
      label: 'Invoice is created',
      from: ['APPROVED'],
      to: 'unchanged',
      system: true,
      guards: [mustNotBeInvoiced],
    },
    returnToBill: {
      label: 'Invoice is removed',
      from: ['APPROVED'],
      to: 'unchanged',
      system: true,
      guards: [mustBeInvoiced],
    },
    payroll: {
      label: 'Payroll is exported',
      from: ['APPROVED'],
      to: 'unchanged',
      system: true,
      guards: [mustNotBePayrolled],
    },
    remindToSubmit: {
      label: 'Reminder to submit',
      from: ['DRAFT', 'REJECTED'],
      to: 'unchanged',
      system: true,
      guards: [submissionReminderMustBeDue],
    },
    remindToApprove: {
      label: 'Reminder to approve',
      from: ['SUBMITTED'],
      to: 'unchanged',
      system: true,
      guards: [approvalReminderMustBeDue],
    },
    escalate: {
      label: 'Others are asked to approve',
      from: ['SUBMITTED'],
      to: 'unchanged',
      system: true,
      guards: [escalationMustBeDue],
    },
  } as const satisfies Record<string, ClaimAction>;
}
