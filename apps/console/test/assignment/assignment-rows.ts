import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { AssignmentsQuery } from '../../src/gql/graphql.ts';

type Row = Served<AssignmentsQuery>['assignments']['nodes'][number];

/** An assignment as the grid gets it; only what matters to a test needs to be named. */
export function assignmentRow(number: number, fullName: string, over: Partial<Row> = {}): Row {
  return {
    __typename: 'Assignment',
    id: `asg_${number}`,
    version: 1,
    number,
    jobTitle: 'Picker',
    jobType: 'TEMP_CONTRACT',
    status: 'NEEDS_APPROVAL',
    startDate: null,
    endDate: null,
    currency: 'USD',
    payRate: '21.5000',
    billRate: '33.7500',
    salary: null,
    client: { __typename: 'Client', id: 'cli_1', name: 'Harbor Foods' },
    candidate: {
      __typename: 'Candidate',
      id: `can_${number}`,
      fullName,
      owner: { __typename: 'Account', id: 'acc_1', displayName: 'Maya Lindqvist' },
    },
    location: { __typename: 'Location', id: 'loc_1', name: 'Dock 4' },
    placedBy: { __typename: 'Account', id: 'acc_1', displayName: 'Maya Lindqvist' },
    createdAt: '2026-11-01T15:00:00Z',
    createdBy: { __typename: 'Account', id: 'acc_1', displayName: 'Maya Lindqvist' },
    updatedAt: '2026-11-02T15:00:00Z',
    updatedBy: { __typename: 'Account', id: 'acc_1', displayName: 'Maya Lindqvist' },
    ...over,
  };
}

/** One page with all of them. */
export function assignmentPage(nodes: Row[]): Served<AssignmentsQuery> {
  return {
    assignments: {
      __typename: 'AssignmentConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      totalCount: nodes.length,
    },
  };
}
