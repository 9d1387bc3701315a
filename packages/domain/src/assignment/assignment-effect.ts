import { candidateStates, type CandidateStatus } from '../candidate/candidate.ts';
import {
  endsAfterTerminationMessage,
  type EndsAfterTermination,
} from '../employee/ends-after-termination.ts';
import { employmentEffectMessage, type EmploymentEffect } from '../employee/employment-effect.ts';
import { openingEffectMessage, type OpeningEffect } from '../job-order/opening-effect.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { DecimalText } from '../kernel/money.ts';
import { message, type Message } from '../messages/message.ts';
import { stateTerm, term } from '../messages/value.ts';
import { assignmentStates, type AssignmentStatus } from './assignment.ts';
import { endReasonLabels, type EndReason, type PerformanceGrade } from './end-reason.ts';

/** One thing that an action changes, on the assignment or on the people behind it. */
export type AssignmentEffect =
  | {
      kind: 'ASSIGNMENT_STATUS';
      assignmentId: string;
      from: AssignmentStatus | null;
      to: AssignmentStatus;
    }
  | { kind: 'START_DATE_FILLED'; assignmentId: string; date: IsoDate }
  | { kind: 'END_DATE_FILLED'; assignmentId: string; date: IsoDate }
  | { kind: 'END_DATE_CHANGED'; assignmentId: string; from: IsoDate; to: IsoDate }
  | {
      kind: 'END_RECORDED';
      assignmentId: string;
      reason: EndReason;
      note: string | null;
      performanceGrade: PerformanceGrade | null;
      wouldRehire: boolean | null;
      openingReturned: boolean;
    }
  | OpeningEffect
  | {
      kind: 'OTHER_ASSIGNMENT_CLOSED';
      assignmentId: string;
      label: string;
      endDate: IsoDate;
    }
  | {
      kind: 'CANDIDATE_STATUS';
      candidateId: string;
      label: string;
      from: CandidateStatus;
      to: CandidateStatus;
    }
  | Extract<EmploymentEffect, { kind: 'EMPLOYEE_TERMINATED' }>
  | EndsAfterTermination
  | { kind: 'EMPLOYEE_STAYS_TERMINATED'; employeeId: string; label: string; date: IsoDate }
  | { kind: 'EMPLOYEE_REACTIVATED'; employeeId: string; label: string }
  | {
      kind: 'PLACEMENT_FEE_BILLABLE';
      assignmentId: string;
      amount: DecimalText;
      currency: string;
    }
  | { kind: 'PLACEMENT_FEE_WITHDRAWN'; assignmentId: string };

/** What the effect says in previews, outcomes and timelines. */
export function assignmentEffectMessage(effect: AssignmentEffect): Message {
  switch (effect.kind) {
    case 'ASSIGNMENT_STATUS': {
      const to = stateTerm(assignment, effect.to);
      return effect.from
        ? message('ASSIGNMENT_STATUS', { from: stateTerm(assignment, effect.from), to })
        : message('ASSIGNMENT_STATUS.new', { to });
    }
    case 'START_DATE_FILLED':
    case 'END_DATE_FILLED':
      return message(effect.kind, { date: effect.date });
    case 'END_DATE_CHANGED':
      return message(effect.kind, { from: effect.from, to: effect.to });
    case 'END_RECORDED':
      return message(effect.kind, { reason: term('end reason', endReasonLabels, effect.reason) });
    case 'OTHER_ASSIGNMENT_CLOSED':
      return message(effect.kind, { assignment: effect.label, endDate: effect.endDate });
    case 'CANDIDATE_STATUS':
      return message(effect.kind, {
        candidate: effect.label,
        from: stateTerm(candidate, effect.from),
        to: stateTerm(candidate, effect.to),
      });
    case 'EMPLOYEE_TERMINATED':
      return employmentEffectMessage(effect);
    case 'ENDS_AFTER_TERMINATION':
      return endsAfterTerminationMessage(effect);
    case 'EMPLOYEE_STAYS_TERMINATED':
      return message(effect.kind, { employee: effect.label, date: effect.date });
    case 'OPENING_TAKEN':
    case 'OPENING_GIVEN_BACK':
    case 'JOB_ORDER_STATUS':
      return openingEffectMessage(effect);
    case 'EMPLOYEE_REACTIVATED':
      return message(effect.kind, { employee: effect.label });
    case 'PLACEMENT_FEE_BILLABLE':
      return message(effect.kind, { fee: { amount: effect.amount, currency: effect.currency } });
    case 'PLACEMENT_FEE_WITHDRAWN':
      return message(effect.kind, {});
  }
}

const assignment = { noun: 'assignment', states: assignmentStates };
const candidate = { noun: 'candidate', states: candidateStates };
