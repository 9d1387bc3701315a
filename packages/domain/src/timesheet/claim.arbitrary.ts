import * as fc from 'fast-check';
import { refuse } from '../kernel/refusal.ts';
import { anyOf, anyReason, orNothing } from '../kernel/values.arbitrary.ts';
import { approvalModeLabels } from './approval-mode.ts';
import { claimStatusLabels } from './claim.ts';

const day = fc.constantFrom('2026-11-15', '2026-11-22', '2026-11-28');
const part = { id: 'd', label: 'Disputed' };

/** Whatever may be true of a claim. */
export const anyClaimFacts = {
  claim: orNothing(
    fc.record({
      id: fc.constant('c'),
      label: fc.constant('Week of 16 November'),
      status: anyOf(claimStatusLabels),
      approvalMode: anyOf(approvalModeLabels),
      startDate: fc.constant('2026-11-16'),
      endDate: day,
      lineIds: fc.subarray(['mon', 'tue', 'wed']),
      invoices: fc.subarray([{ id: 'i', number: '1042' }]),
      payrollBatch: orNothing(fc.constant({ id: 'p', label: 'Batch 7' })),
      disputed: orNothing(fc.boolean().map((isUntouched) => ({ ...part, isUntouched }))),
      submittedOn: orNothing(day),
      remindedOn: orNothing(day),
      escalatedOn: orNothing(day),
    }),
  ),
  rules: fc.record({
    earlySubmission: fc.boolean(),
    remindAfterDays: fc.integer({ min: 1, max: 3 }),
    escalateAfterDays: fc.integer({ min: 1, max: 5 }),
  }),
  askedBy: fc.constantFrom('EMPLOYEE', 'CLIENT', 'AGENCY'),
  findings: fc.subarray([refuse('RATE_MISSING', {}, { warning: true }), refuse('NO_EXPENSES', {})]),
  disclaimer: orNothing(fc.constant('I worked this.')),
  today: day,
};

export const anyClaimInput = fc.record({
  reason: anyReason,
  acceptedDisclaimer: fc.constantFrom(undefined, null, 'I worked this.', 'Something else.'),
  disputedLineIds: orNothing(fc.subarray(['mon', 'tue', 'wed', 'sun'])),
});
