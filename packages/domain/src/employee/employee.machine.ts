import type { IsoDate } from '../kernel/dates.ts';
import { defineMachine, type ActionOf } from '../kernel/machine.ts';
import type { GuardAnswer } from '../kernel/refusal.ts';
import { reasonAsk, requiredReason } from '../kernel/required-reason.ts';
import { employeeStates, type EmployeeStatus } from './employee.ts';

export interface EmployeeFacts {
  today: IsoDate;
  candidate: { id: string; label: string };
  /** `null` while the candidate has not been hired. */
  employee: { id: string; label: string; status: EmployeeStatus; hiredOn: IsoDate } | null;
  /** Those that are active; they end before the employment does. */
  activeAssignments: readonly { id: string; label: string }[];
  /** What waits in Hiring Management; `null` for who is not there. */
  hiring: {
    pendingPlacements: number;
    missingItems: readonly { key: string; label: string }[];
  } | null;
}

export interface EmploymentInput {
  /** Terminate: last day of employment. Default: today. */
  date?: IsoDate | null;
  reason?: string | null;
}

/** Employment. Hiring runs through Hiring Management (`planHire`, P-11). */
export const employeeMachine = defineMachine<EmployeeFacts, EmploymentInput>()({
  noun: 'employee',
  states: employeeStates,
  stateOf: ({ employee }) => employee?.status ?? null,
  actions: {
    hire: {
      label: 'Hire',
      from: 'nothing',
      to: 'ACTIVE',
      permission: 'hiring:hire',
      guards: [somethingPending, checklistComplete],
    },
    terminate: {
      label: 'Terminate',
      from: ['ACTIVE'],
      to: 'TERMINATED',
      permission: 'employee:terminate',
      guards: [noActiveAssignments],
      inputGuards: [requiredReason, terminatedAfterHire],
      asks: [{ field: 'date', label: 'Termination date', kind: 'date' }, reasonAsk],
    },
    rehire: {
      label: 'Rehire',
      from: ['TERMINATED'],
      to: 'ACTIVE',
      permission: 'employee:terminate',
    },
  },
});

export type EmployeeAction = ActionOf<typeof employeeMachine>;

function somethingPending({ candidate, hiring }: EmployeeFacts): GuardAnswer {
  if (hiring !== null && hiring.pendingPlacements > 0) return undefined;
  return { code: 'NOTHING_PENDING', message: `${candidate.label} has no pending placement.` };
}

/** P-11: required items of the new-hire checklist block, each by name. */
function checklistComplete({ hiring }: EmployeeFacts): GuardAnswer {
  const missing = hiring?.missingItems ?? [];
  if (missing.length === 0) return undefined;
  return {
    code: 'CHECKLIST_INCOMPLETE',
    message: `Still missing: ${missing.map(({ label }) => label).join(', ')}.`,
    blocking: missing.map(({ key, label }) => ({ kind: 'checklist-item', id: key, label })),
  };
}

function noActiveAssignments({ activeAssignments }: EmployeeFacts): GuardAnswer {
  if (activeAssignments.length === 0) return undefined;
  return {
    code: 'ACTIVE_ASSIGNMENTS',
    message: 'Close or cancel the active assignments first.',
    blocking: activeAssignments.map(({ id, label }) => ({ kind: 'assignment', id, label })),
  };
}

function terminatedAfterHire(
  { today, employee }: EmployeeFacts,
  { date }: EmploymentInput,
): GuardAnswer {
  if (!employee || (date ?? today) >= employee.hiredOn) return undefined;
  return {
    code: 'TERMINATION_BEFORE_HIRE',
    message: `The hire date is ${employee.hiredOn}.`,
    field: 'date',
  };
}
