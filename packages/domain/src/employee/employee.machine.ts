import type { CandidateStatus } from '../candidate/candidate.ts';
import { mustBePlaceable } from '../candidate/must-be-placeable.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { defineMachine, type ActionOf } from '../kernel/machine.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { reasonAsk, mustGiveReason } from '../kernel/must-give-reason.ts';
import { employeeStates, type EmployeeStatus } from './employee.ts';
import { endingAfterTermination, type AssignmentPeriod } from './ends-after-termination.ts';
import type { EmploymentEffect } from './employment-effect.ts';

export interface EmployeeFacts {
  today: IsoDate;
  candidate: { id: string; label: string; status: CandidateStatus };
  /** `null` while the candidate has not been hired. */
  employee: {
    id: string;
    label: string;
    status: EmployeeStatus;
    hiredOn: IsoDate;
    /** The last day of an employment that has ended. */
    terminatedOn: IsoDate | null;
  } | null;
  /** Those that are active; they end before the employment does. */
  activeAssignments: readonly { id: string; label: string }[];
  /** Those that wait for approval, and ended ones until whose end date time may be recorded. */
  otherAssignments: readonly AssignmentPeriod[];
  /** What waits in Hiring Management; `null` for who is not there. */
  hiring: {
    pendingPlacements: number;
    missingItems: readonly { key: string; label: string }[];
  } | null;
}

export interface EmploymentInput {
  /** Terminate: last day of employment. Default: today. */
  terminatedOn?: IsoDate | null;
  /** Rehire: first day of the new employment. Default: today. */
  hiredOn?: IsoDate | null;
  reason?: string | null;
}

/** Employment. Hiring runs through Hiring Management (`planHire`, P-11). */
export const employeeMachine = defineMachine<EmployeeFacts, EmploymentInput, EmploymentEffect>()({
  noun: 'employee',
  states: employeeStates,
  stateOf: ({ employee }) => employee?.status ?? null,
  actions: {
    hire: {
      label: 'Hire',
      from: 'nothing',
      to: 'ACTIVE',
      permission: 'hiring:hire',
      guards: [mustHavePendingPlacement, mustBePlaceable, checklistMustBeComplete],
    },
    terminate: {
      label: 'Terminate',
      from: ['ACTIVE'],
      to: 'TERMINATED',
      permission: 'employee:terminate',
      guards: [mustHaveNoActiveAssignments],
      inputGuards: [mustGiveReason, terminationMustFollowHire],
      asks: [
        {
          field: 'terminatedOn',
          label: 'Termination date',
          kind: 'date',
          default: 'today',
          required: true,
        },
        reasonAsk,
      ],
      effects: ({ employee, today, otherAssignments }, { terminatedOn }) => [
        ...employmentEffects('EMPLOYEE_TERMINATED', employee, terminatedOn ?? today),
        ...endingAfterTermination(otherAssignments, terminatedOn ?? today),
      ],
    },
    rehire: {
      label: 'Rehire',
      from: ['TERMINATED'],
      to: 'ACTIVE',
      permission: 'employee:terminate',
      inputGuards: [rehireMustFollowTermination],
      asks: [
        { field: 'hiredOn', label: 'Hire date', kind: 'date', default: 'today', required: true },
      ],
      effects: ({ employee, today }, { hiredOn }) =>
        employmentEffects('EMPLOYEE_REHIRED', employee, hiredOn ?? today),
    },
  },
});

export type EmployeeAction = ActionOf<typeof employeeMachine>;

function mustHavePendingPlacement({ candidate, hiring }: EmployeeFacts): GuardAnswer {
  if (hiring !== null && hiring.pendingPlacements > 0) return undefined;
  return refuse('NOTHING_PENDING', { candidate: candidate.label });
}

/** P-11: required items of the new-hire checklist block, each by name. */
function checklistMustBeComplete({ hiring }: EmployeeFacts): GuardAnswer {
  const missing = hiring?.missingItems ?? [];
  if (missing.length === 0) return undefined;
  const blocking = missing.map(({ key, label }) => ({ kind: 'checklist-item', id: key, label }));
  return refuse('CHECKLIST_INCOMPLETE', { items: missing.map(({ label }) => label) }, { blocking });
}

function mustHaveNoActiveAssignments({ activeAssignments }: EmployeeFacts): GuardAnswer {
  if (activeAssignments.length === 0) return undefined;
  const blocking = activeAssignments.map(({ id, label }) => ({ kind: 'assignment', id, label }));
  return refuse('ACTIVE_ASSIGNMENTS', {}, { blocking });
}

function terminationMustFollowHire(
  { today, employee }: EmployeeFacts,
  { terminatedOn }: EmploymentInput,
): GuardAnswer {
  if (!employee || (terminatedOn ?? today) >= employee.hiredOn) return undefined;
  const { hiredOn } = employee;
  return refuse('TERMINATION_BEFORE_HIRE', { hiredOn }, { field: 'terminatedOn' });
}

/** Whoever comes back does not come back before they left: the two employments would overlap. */
function rehireMustFollowTermination(
  { today, employee }: EmployeeFacts,
  { hiredOn }: EmploymentInput,
): GuardAnswer {
  const left = employee?.terminatedOn;
  if (!left || (hiredOn ?? today) >= left) return undefined;
  return refuse('REHIRE_BEFORE_TERMINATION', { endedOn: left }, { field: 'hiredOn' });
}

function employmentEffects(
  kind: 'EMPLOYEE_TERMINATED' | 'EMPLOYEE_REHIRED',
  employee: EmployeeFacts['employee'],
  date: IsoDate,
): EmploymentEffect[] {
  if (!employee) return [];
  const { id: employeeId, label } = employee;
  return [{ kind, employeeId, label, date }];
}
