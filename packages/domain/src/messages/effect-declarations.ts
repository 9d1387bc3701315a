import type { Declarations } from './value.ts';

/** The messages of effects, in previews, outcomes and timelines. A key is the effect's kind, perhaps with a variant. */
export const effectDeclarations = {
  ASSIGNMENT_STATUS: { from: 'term', to: 'term' },
  'ASSIGNMENT_STATUS.new': { to: 'term' },
  'ASSIGNMENT_STATUS.placement': { from: 'term', to: 'term' },
  'ASSIGNMENT_STATUS.placementNew': { to: 'term' },
  ATTEMPTS_FORGOTTEN: {},
  'CANDIDATE_STATUS.own': { from: 'term', to: 'term' },
  CANDIDATE_STATUS: { candidate: 'text', from: 'term', to: 'term' },
  EMPLOYEE_HIRED: { candidate: 'text', hiredOn: 'date' },
  EMPLOYEE_REACTIVATED: { employee: 'text' },
  EMPLOYEE_REHIRED: { employee: 'text', date: 'date' },
  EMPLOYEE_STAYS_TERMINATED: { employee: 'text', date: 'date' },
  EMPLOYEE_TERMINATED: { employee: 'text', date: 'date' },
  ENDS_AFTER_TERMINATION: { assignment: 'text', endDate: 'date' },
  'ENDS_AFTER_TERMINATION.undated': { assignment: 'text' },
  END_DATE_CHANGED: { from: 'date', to: 'date' },
  END_DATE_FILLED: { date: 'date' },
  END_RECORDED: { reason: 'term' },
  JOB_ORDER_STATUS: { order: 'text', from: 'term', to: 'term' },
  LINES_DISPUTED: { lines: 'count', reason: 'text' },
  LINES_RETURNED: { claim: 'text' },
  OPENING_GIVEN_BACK: { order: 'text', left: 'count' },
  OPENING_TAKEN: { order: 'text', left: 'count' },
  OTHER_ASSIGNMENT_CLOSED: { assignment: 'text', endDate: 'date' },
  PLACEMENT_FEE_BILLABLE: { fee: 'money' },
  PLACEMENT_FEE_WITHDRAWN: {},
  PLACEMENT_STATUS: { order: 'text', from: 'term', to: 'term' },
  'PLACEMENT_STATUS.new': { order: 'text', to: 'term' },
  SECOND_FACTOR_REMOVED: {},
  SESSIONS_ENDED: {},
  START_DATE_FILLED: { date: 'date' },
  SUBMITTED: { candidate: 'text', order: 'text' },
  SUBMISSION_STAGE: { from: 'term', to: 'term' },
} as const satisfies Declarations;

export type EffectKey = keyof typeof effectDeclarations;
