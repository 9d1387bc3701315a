import { expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import type { JobOrderStatus } from '../job-order/job-order.ts';
import { planSubmit, type SubmittableCandidate } from './submitting.ts';

const ann: SubmittableCandidate = {
  id: 'ann',
  label: 'Ann Ash',
  status: 'PASSIVE',
  submission: null,
};

function codes(candidates: SubmittableCandidate[], status: JobOrderStatus = 'OPEN') {
  const order = { id: 'o', label: 'Welder (J-1077)', status, openings: 1 };
  const outcomes = planSubmit(order, candidates, rolePermissions.FRONT_OFFICE);
  return outcomes.map(({ allowed, refusals }) => allowed || refusals.map(({ code }) => code));
}

it('submits each candidate by itself', () => {
  const banned: SubmittableCandidate = { ...ann, status: 'DO_NOT_PLACE' };
  const submission = { id: 's', label: 'Ann Ash', stage: 'REJECTED', previousStage: null } as const;
  expect(codes([ann, banned, { ...ann, submission }])).toEqual([
    true,
    ['DO_NOT_PLACE'],
    ['ALREADY_SUBMITTED'],
  ]);
});

it('submits nobody for an order that takes nobody', () => {
  expect(codes([ann], 'FILLED')).toEqual([['ORDER_NOT_OPEN']]);
});
