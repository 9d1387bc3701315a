import type { EffectKey } from '@stint/domain/messages/effect-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const effects: Sentences<EffectKey> = {
  ASSIGNMENT_STATUS: 'Status: {from} → {to}',
  'ASSIGNMENT_STATUS.new': 'Status: {to}',
  'ASSIGNMENT_STATUS.placement': 'Assignment: {from} → {to}',
  'ASSIGNMENT_STATUS.placementNew': 'Assignment: {to}',
  ATTEMPTS_FORGOTTEN: 'Nobody has to wait before the next attempt to sign in',
  'CANDIDATE_STATUS.own': '{from} → {to}',
  CANDIDATE_STATUS: '{candidate}: {from} → {to}',
  EMPLOYEE_HIRED: '{candidate} hired on {hiredOn}',
  EMPLOYEE_REACTIVATED: 'Employment of {employee} reactivated',
  EMPLOYEE_REHIRED: '{employee} rehired on {date}',
  EMPLOYEE_STAYS_TERMINATED:
    'The employment of {employee} stays terminated as of {date}. Reactivate the employee record too if they come back to work',
  EMPLOYEE_TERMINATED: 'Employment of {employee} terminated on {date}',
  ENDS_AFTER_TERMINATION: 'Assignment {assignment} ends on {endDate}, after the termination',
  'ENDS_AFTER_TERMINATION.undated':
    'Assignment {assignment} has no end date, so it goes on after the termination',
  END_DATE_CHANGED: 'End date changed from {from} to {to}',
  END_DATE_FILLED: 'End date set to {date}',
  END_RECORDED: 'End reason: {reason}',
  JOB_ORDER_STATUS: 'Job order {order}: {from} → {to}',
  LINES_DISPUTED: '{lines, plural, one {# line is} other {# lines are}} disputed: {reason}',
  LINES_RETURNED: 'The disputed lines come back from {claim}',
  OPENING_GIVEN_BACK: 'One opening of {order} returned, {left} left',
  OPENING_TAKEN: 'One opening of {order} taken, {left} left',
  OTHER_ASSIGNMENT_CLOSED: 'Assignment {assignment} closed with end date {endDate}',
  PLACEMENT_FEE_BILLABLE: 'Placement fee of {fee} becomes billable',
  PLACEMENT_FEE_WITHDRAWN: 'Placement fee is no longer billable',
  PLACEMENT_STATUS: 'Placement for {order}: {from} → {to}',
  'PLACEMENT_STATUS.new': 'Placement for {order}: {to}',
  SECOND_FACTOR_REMOVED: 'One-time codes are no longer asked for',
  SESSIONS_ENDED: 'Every open session ends at once',
  START_DATE_FILLED: 'Start date set to {date}',
  SUBMITTED: '{candidate} is submitted for {order}.',
  SUBMISSION_STAGE: 'Submission: {from} → {to}',
};
