import type { PermissionName } from '../access/permissions.ts';
import { defineMachine } from '../kernel/machine.ts';
import { reasonAsk, mustGiveReason } from '../kernel/must-give-reason.ts';
import { claimStates, type ClaimFacts, type ClaimInput } from './claim.ts';

/**
 * The life of a timesheet or an expense report (L-13, L-14, T-8).
 *
 * @param noun as people call it
 * @param permissions to write and to approve one
 */
export function claimMachine(
  noun: string,
  permissions: { write: PermissionName; approve: PermissionName },
) {
  const { write, approve } = permissions;
  return defineMachine<ClaimFacts, ClaimInput>()({
    noun,
    states: claimStates,
    stateOf: ({ claim }) => claim?.status ?? null,
    actions: {
      begin: { label: `New ${noun}`, from: 'nothing', to: 'DRAFT', permission: write },
      submit: {
        label: 'Submit',
        from: ['DRAFT', 'REJECTED'],
        to: 'SUBMITTED',
        permission: write,
      },
      approve: { label: 'Approve', from: ['SUBMITTED'], to: 'APPROVED', permission: approve },
      reject: {
        label: 'Reject',
        from: ['SUBMITTED'],
        to: 'REJECTED',
        permission: approve,
        inputGuards: [mustGiveReason],
        asks: [reasonAsk],
      },
      undoApproval: {
        label: 'Undo approval',
        from: ['APPROVED'],
        to: 'SUBMITTED',
        permission: approve,
      },
      invoice: { label: 'Invoice is created', from: ['APPROVED'], to: 'INVOICED', system: true },
      returnToBill: {
        label: 'Invoice is removed',
        from: ['INVOICED'],
        to: 'APPROVED',
        system: true,
      },
      payroll: { label: 'Payroll is exported', from: ['INVOICED'], to: 'PAYROLLED', system: true },
    },
  });
}
