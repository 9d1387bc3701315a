import type { Served } from '@stint/spa-kit/testing/on.ts';
import { reasonAsk } from '@stint/domain/kernel/must-give-reason.ts';
import type { ResultOf } from '@graphql-typed-document-node/core';
import type { JobOrderDocument } from '../../src/features/job-order/job-order-view.tsx';
import type { JobOrdersDocument } from '../../src/features/job-order/job-order-page.tsx';
import type { SubmissionsDocument } from '../../src/features/submission/manage-submissions.tsx';
import type { PlacementDocument } from '../../src/features/placement/placement-view.tsx';
import { asking } from '../asking.ts';

type Order = NonNullable<Served<ResultOf<typeof JobOrderDocument>>['jobOrder']>;
type OrderRow = Served<ResultOf<typeof JobOrdersDocument>>['jobOrders']['nodes'][number];
type Submission = Served<ResultOf<typeof SubmissionsDocument>>['submissions']['nodes'][number];
type Placement = NonNullable<Served<ResultOf<typeof PlacementDocument>>['placement']>;
type Action = Placement['actions'][number];

const client = { __typename: 'Client' as const, id: 'cli_1', name: 'Harbor Foods' };
const location = { __typename: 'Location' as const, id: 'loc_1', name: 'Dock 4' };

/** A job order as the grid shows it. */
export function orderRow(changes: Partial<OrderRow> = {}): OrderRow {
  return {
    __typename: 'JobOrder',
    id: 'job_1',
    version: 3,
    number: 1042,
    title: 'Forklift operator',
    jobType: 'TEMP_CONTRACT',
    status: 'OPEN',
    positions: 3,
    openings: 2,
    submissionCount: 2,
    startDate: '2026-12-01',
    endDate: null,
    payRate: '21.5000',
    billRate: '33.7500',
    salary: null,
    client,
    location,
    owner: { __typename: 'Account', id: 'acc_1', displayName: 'Maya Lindqvist' },
    createdAt: '2026-11-20T15:00:00Z',
    lastContactedAt: null,
    ...changes,
  };
}

export const page = { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null };

/** Something that may be done; with a reason, something that may not. */
export function action(name: string, label: string, reason?: string): Action {
  return {
    __typename: 'AvailableAction',
    action: name,
    label,
    allowed: reason === undefined,
    refusals: reason
      ? [{ __typename: 'Refusal', code: 'REFUSED', message: reason, blocking: [] }]
      : [],
    asks: [],
  };
}

/** A job order as its panel shows it; Ana Ortiz waits in Hiring Management. */
export function order(changes: Partial<Order> = {}): Order {
  return {
    ...orderRow(),
    feePercent: null,
    feeAmount: null,
    description: null,
    schedule: {
      __typename: 'WorkSchedule',
      days: [1, 2, 3, 4, 5],
      startTime: '08:00',
      endTime: '16:30',
      breakMinutes: 30,
    },
    contact: null,
    reportsTo: null,
    updatedAt: '2026-11-20T15:00:00Z',
    actions: [
      action('hold', 'Put on hold'),
      action('cancel', 'Cancel', 'Cancel its placements first.'),
    ],
    submissions: {
      __typename: 'SubmissionConnection',
      totalCount: 2,
      nodes: [placedSubmission(), submission()],
    },
    timeline: [],
    ...changes,
  };
}

/** Chidi Okafor, submitted and not placed. */
export function submission(changes: Partial<Submission> = {}): Submission {
  return {
    __typename: 'Submission',
    id: 'sub_2',
    version: 1,
    stage: 'SUBMITTED',
    submittedAt: '2026-11-20T15:00:00Z',
    submittedBy: { __typename: 'Account', displayName: 'Maya Lindqvist' },
    outcomeReason: null,
    candidate: {
      __typename: 'Candidate',
      id: 'can_2',
      fullName: 'Chidi Okafor',
      status: 'ACTIVELY_SEARCHING',
      owner: { __typename: 'Account', id: 'acc_1', displayName: 'Maya Lindqvist' },
    },
    placement: null,
    placementStatus: null,
    ...changes,
  };
}

export const pending: NonNullable<Submission['placementStatus']> = {
  __typename: 'PlacementStanding',
  label: 'Pending',
  tone: 'neutral',
  location: 'HIRING_MANAGEMENT',
  locationLabel: 'Hiring Management',
  recordId: 'can_1',
};

export const canceled: NonNullable<Submission['placementStatus']> = {
  __typename: 'PlacementStanding',
  label: 'Canceled',
  tone: 'danger',
  location: 'CANCELLED',
  locationLabel: 'Canceled',
  recordId: 'asg_1',
};

/** Ana Ortiz, placed for the first time. */
export function placedSubmission(changes: Partial<Submission> = {}): Submission {
  return submission({
    id: 'sub_1',
    version: 4,
    stage: 'PLACED',
    candidate: {
      __typename: 'Candidate',
      id: 'can_1',
      fullName: 'Ana Ortiz',
      status: 'ACTIVELY_SEARCHING',
      owner: { __typename: 'Account', id: 'acc_1', displayName: 'Maya Lindqvist' },
    },
    placement: { __typename: 'Placement', id: 'plc_1' },
    placementStatus: pending,
    ...changes,
  });
}

/** Ana Ortiz's pending placement. */
export function placement(changes: Partial<Placement> = {}): Placement {
  return {
    __typename: 'Placement',
    id: 'plc_1',
    version: 1,
    cancelReason: null,
    standing: pending,
    candidate: { __typename: 'Candidate', id: 'can_1', fullName: 'Ana Ortiz' },
    jobOrder: {
      __typename: 'JobOrder',
      id: 'job_1',
      number: 1042,
      title: 'Forklift operator',
      client,
    },
    owners: [
      {
        __typename: 'PlacementOwner',
        id: 'own_1',
        share: '100.00',
        account: { __typename: 'Account', id: 'acc_1', displayName: 'Maya Lindqvist' },
      },
    ],
    conditions: [],
    assignment: {
      __typename: 'Assignment',
      id: 'asg_1',
      number: 7001,
      jobType: 'TEMP_CONTRACT',
      currency: 'USD',
      startDate: '2026-12-01',
      endDate: null,
      payRate: '21.5000',
      billRate: '33.7500',
      salary: null,
      feePercent: null,
      feeAmount: null,
      schedule: null,
      margin: { __typename: 'Margin', spread: '12.25', marginPercent: '36.30' },
      location,
      reportsTo: null,
    },
    actions: [asking(action('cancel', 'Cancel placement'), reasonAsk)],
    timeline: [],
    ...changes,
  };
}
