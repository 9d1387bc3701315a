import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { decide } from '../kernel/decide.ts';
import type { SubmissionStage } from './submission.ts';
import {
  submissionMachine,
  type SubmissionAction,
  type SubmissionFacts,
} from './submission.machine.ts';

function act(
  stage: SubmissionStage | null,
  action: SubmissionAction,
  over: Partial<SubmissionFacts> = {},
  reason?: string,
) {
  const decision = decide(submissionMachine, action, {
    facts: {
      submission: stage && { id: 's', label: 'Dana Fox', stage, previousStage: 'INTERVIEW' },
      candidate: { label: 'Dana Fox', status: 'ACTIVELY_SEARCHING' },
      order: { label: 'Welder (J-1077)', status: 'OPEN' },
      ...over,
    },
    input: { reason },
    permissions: rolePermissions.FRONT_OFFICE,
  });
  return decision.allowed ? decision.to : decision.refusals.map(({ code }) => code);
}

describe('a submission', () => {
  it('is not made for an order that is not open, nor of somebody marked do-not-place', () => {
    expect(act(null, 'submit')).toBe('SUBMITTED');
    const order = { label: 'Welder', status: 'ON_HOLD' } as const;
    const candidate = { label: 'Dana Fox', status: 'DO_NOT_PLACE' } as const;
    expect(act(null, 'submit', { order, candidate })).toEqual(['ORDER_NOT_OPEN', 'DO_NOT_PLACE']);
  });

  it('is rejected and withdrawn with a reason only', () => {
    expect(act('INTERVIEW', 'reject')).toEqual(['REASON_REQUIRED']);
    expect(act('INTERVIEW', 'reject', {}, 'no experience')).toBe('REJECTED');
    expect(act('OFFERED', 'withdraw', {}, ' ')).toEqual(['REASON_REQUIRED']);
  });

  it('cannot be rejected once placed: cancel the placement first', () => {
    expect(act('PLACED', 'reject', {}, 'late')).toEqual(['WRONG_STATE']);
  });

  it('returns to the stage that it had before it was placed', () => {
    expect(act('PLACED', 'returnToStage')).toBe('INTERVIEW');
  });
});
