import { candidateStatusLabels, type CandidateStatus } from '../candidate/candidate.ts';
import { employmentEffectSentence, type EmploymentEffect } from '../employee/employment-effect.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { DecimalText } from '../kernel/money.ts';
import { assignmentStatusLabels, type AssignmentStatus } from './assignment.ts';
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
    }
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
  | { kind: 'EMPLOYEE_REACTIVATED'; employeeId: string; label: string }
  | {
      kind: 'PLACEMENT_FEE_BILLABLE';
      assignmentId: string;
      amount: DecimalText;
      currency: string;
    }
  | { kind: 'PLACEMENT_FEE_WITHDRAWN'; assignmentId: string };

/** The effect in a sentence for previews, outcomes and timelines. */
export function effectSentence(effect: AssignmentEffect): string {
  switch (effect.kind) {
    case 'ASSIGNMENT_STATUS':
      return `Status: ${effect.from ? `${assignmentStatusLabels[effect.from]} → ` : ''}${assignmentStatusLabels[effect.to]}`;
    case 'START_DATE_FILLED':
      return `Start date set to ${effect.date}`;
    case 'END_DATE_FILLED':
      return `End date set to ${effect.date}`;
    case 'END_DATE_CHANGED':
      return `End date changed from ${effect.from} to ${effect.to}`;
    case 'END_RECORDED':
      return `End reason: ${endReasonLabels[effect.reason]}`;
    case 'OTHER_ASSIGNMENT_CLOSED':
      return `Assignment ${effect.label} closed with end date ${effect.endDate}`;
    case 'CANDIDATE_STATUS':
      return `${effect.label}: ${candidateStatusLabels[effect.from]} → ${candidateStatusLabels[effect.to]}`;
    case 'EMPLOYEE_TERMINATED':
      return employmentEffectSentence(effect);
    case 'EMPLOYEE_REACTIVATED':
      return `Employment of ${effect.label} reactivated`;
    case 'PLACEMENT_FEE_BILLABLE':
      return `Placement fee of ${effect.amount} ${effect.currency} becomes billable`;
    case 'PLACEMENT_FEE_WITHDRAWN':
      return 'Placement fee is no longer billable';
  }
}
