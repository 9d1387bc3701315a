import { mustBePlaceable } from '../candidate/must-be-placeable.ts';
import { defineMachine, type ActionOf } from '../kernel/machine.ts';
import {
  approvalEffects,
  approvedDatesMustBeInOrder,
  mustHaveRates,
  mustBeHired,
  otherAssignmentsMustBeClosable,
  terminationMustFollowHire,
} from './approving.ts';
import { assignmentStates, type AssignmentFacts } from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';
import {
  editedDatesMustBeInOrder,
  activeMustKeepRates,
  activeMustKeepStart,
  type TermsInput,
} from './editing.ts';
import {
  cancellingEffects,
  closingEffects,
  endMustNotPrecedeStart,
  mustHaveReasonTo,
  overrideMustHaveDate,
} from './ending.ts';
import {
  mustChooseReactivation,
  newEndDateMustBeValid,
  mustNotBeInvoiced,
  placementMustNotBeCancelled,
  reactivationEffects,
  reopenedMustBePlaceable,
} from './reactivating.ts';
import { hasBegun, reopenedMustFindOpening } from './returned-opening.ts';
import {
  approvalAsks,
  cancellingAsks,
  closingAsks,
  directApprovalAsks,
  reactivationAsks,
  type StatusUpdateInput,
} from './status-update-input.ts';

/** The lifecycle of an assignment ("How to Utilize Back Office Assignments", A-1 … A-11). */
export const assignmentMachine = defineMachine<
  AssignmentFacts,
  StatusUpdateInput & TermsInput,
  AssignmentEffect
>()({
  noun: 'assignment',
  states: assignmentStates,
  stateOf: ({ assignment }) => assignment?.status ?? null,
  actions: {
    create: {
      label: 'Candidate is placed',
      from: 'nothing',
      to: {
        among: ['PENDING', 'NEEDS_APPROVAL'],
        choose: ({ employee }) => (employee ? 'NEEDS_APPROVAL' : 'PENDING'),
      },
      system: true,
    },
    enterApproval: {
      label: 'Candidate is hired',
      from: ['PENDING'],
      to: 'NEEDS_APPROVAL',
      system: true,
    },
    withdraw: {
      label: 'Pending placement is canceled',
      from: ['PENDING'],
      to: 'CANCELLED',
      system: true,
    },
    reinstate: {
      label: 'Canceled placement is activated',
      from: ['CANCELLED'],
      to: {
        among: ['PENDING', 'NEEDS_APPROVAL'],
        choose: ({ employee }) => (employee ? 'NEEDS_APPROVAL' : 'PENDING'),
      },
      system: true,
    },
    approve: {
      label: 'Approve',
      from: ['NEEDS_APPROVAL'],
      to: {
        among: ['ACTIVE', 'CLOSED'],
        choose: ({ assignment }) => (assignment!.jobType === 'DIRECT' ? 'CLOSED' : 'ACTIVE'),
      },
      permission: 'assignment:approve',
      guards: [mustBeHired, mustBePlaceable, mustHaveRates],
      inputGuards: [
        approvedDatesMustBeInOrder,
        otherAssignmentsMustBeClosable,
        terminationMustFollowHire,
      ],
      effects: approvalEffects,
      asks: ({ assignment }) =>
        assignment!.jobType === 'DIRECT' ? [...approvalAsks, ...directApprovalAsks] : approvalAsks,
    },
    cancel: {
      label: 'Cancel',
      from: ['NEEDS_APPROVAL', 'ACTIVE'],
      to: 'CANCELLED',
      permission: 'assignment:cancel',
      inputGuards: [mustHaveReasonTo('cancel'), overrideMustHaveDate, endMustNotPrecedeStart],
      effects: cancellingEffects,
      asks: ({ assignment, today }) => cancellingAsks(hasBegun(assignment!, today)),
    },
    close: {
      label: 'Close',
      from: ['ACTIVE'],
      to: 'CLOSED',
      permission: 'assignment:close',
      inputGuards: [mustHaveReasonTo('close'), overrideMustHaveDate, endMustNotPrecedeStart],
      effects: closingEffects,
      asks: closingAsks,
    },
    reactivate: {
      label: 'Reactivate',
      from: ['CLOSED', 'CANCELLED'],
      to: {
        among: ['ACTIVE', 'unchanged'],
        choose: (_, { reactivation }) => (reactivation === 'REOPEN' ? 'ACTIVE' : 'unchanged'),
      },
      permission: 'assignment:reactivate',
      guards: [placementMustNotBeCancelled, mustNotBeInvoiced],
      inputGuards: [
        mustChooseReactivation,
        reopenedMustBePlaceable,
        reopenedMustFindOpening,
        newEndDateMustBeValid,
      ],
      effects: reactivationEffects,
      asks: reactivationAsks,
    },
    editTerms: {
      label: 'Edit',
      from: ['PENDING', 'NEEDS_APPROVAL', 'ACTIVE'],
      to: 'unchanged',
      permission: 'assignment:update',
      inputGuards: [editedDatesMustBeInOrder, activeMustKeepRates, activeMustKeepStart],
    },
  },
});

export type AssignmentAction = ActionOf<typeof assignmentMachine>;
