import type { EmployeeData } from '../employee-data/employee-data.ts';
import { sectionRules } from '../employee-data/employee-data.ts';
import { defineMachine } from '../kernel/machine.ts';
import { mustGiveReason, reasonAsk } from '../kernel/must-give-reason.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { changeRequestStates, type ChangeRequestRecord } from './change-request.ts';

export interface ChangeRequestFacts {
  /** `null` while it is being made. */
  request: ChangeRequestRecord | null;
  /** Whether what it changes is no longer as it was when it was asked for. */
  conflicts: boolean;
  /** What the section says now; `null` where nobody needs to know. */
  current: EmployeeData | null;
}

export interface ChangeRequestInput {
  /** Refuse: why. The employee reads it. */
  reason?: string | null;
}

const mayAsk = Object.values(sectionRules).map(({ requestChange }) => requestChange);

/**
 * The lifecycle of a change request (L-15): the record changes when it is approved, and not before. Decisions are
 * final: the employee is told of them, and asks for another change.
 */
export const changeRequestMachine = defineMachine<ChangeRequestFacts, ChangeRequestInput>()({
  noun: 'change request',
  states: changeRequestStates,
  stateOf: ({ request }) => request?.status ?? null,
  actions: {
    create: {
      label: 'Ask for a change',
      from: 'nothing',
      to: 'REQUESTED',
      permission: mayAsk,
    },
    approve: {
      label: 'Approve',
      from: ['REQUESTED', 'CONFLICTING'],
      to: 'APPROVED',
      permission: 'change-request:decide',
      guards: [mustMatchRecord],
    },
    refuse: {
      label: 'Refuse',
      from: ['REQUESTED', 'CONFLICTING'],
      to: 'REFUSED',
      permission: 'change-request:decide',
      asks: [reasonAsk],
      inputGuards: [mustGiveReason],
    },
    withdraw: {
      label: 'Withdraw',
      from: ['REQUESTED', 'CONFLICTING'],
      to: 'WITHDRAWN',
      permission: mayAsk,
    },
    compare: {
      label: 'Compare again',
      from: ['REQUESTED', 'CONFLICTING'],
      to: 'CONFLICTING',
      permission: 'change-request:decide',
      guards: [mustConflict],
    },
    markConflicting: {
      label: 'Record has changed',
      from: ['REQUESTED', 'CONFLICTING'],
      to: 'CONFLICTING',
      system: true,
      guards: [mustConflict],
    },
  },
});

/** Nobody approves against a value that they were not shown. */
function mustMatchRecord({ request, conflicts }: ChangeRequestFacts): GuardAnswer {
  return request !== null && conflicts ? refuse('CHANGED_MEANWHILE', {}) : undefined;
}

function mustConflict({ request, conflicts }: ChangeRequestFacts): GuardAnswer {
  return request !== null && !conflicts ? refuse('NO_CONFLICT', {}) : undefined;
}
