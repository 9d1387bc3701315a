import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { ClaimableAssignmentsQuery, SubmitOwnTimesheetMutation } from '../src/gql/graphql.ts';

type Assignments = Served<ClaimableAssignmentsQuery>['assignments'];

/** Assignments that last since June. */
export function assignments(...clientNames: string[]): Assignments {
  return {
    __typename: 'AssignmentConnection',
    nodes: clientNames.map((clientName, index) => ({
      __typename: 'Assignment',
      id: `asg_${index + 1}`,
      jobTitle: 'Warehouse associate',
      startDate: '2026-06-16',
      endDate: null,
      timesheetPeriod: 'WEEK',
      workplace: { __typename: 'Workplace', clientName },
    })),
  };
}

/** One page of a list. */
export const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null } as const;

type Submission = Served<SubmitOwnTimesheetMutation>['submitTimesheets'];

/** What comes of submitting one claim. */
export function submission(recordId: string, refusal?: string): Submission {
  const refusals =
    refusal === undefined
      ? []
      : [
          {
            __typename: 'Refusal' as const,
            code: 'X',
            message: refusal,
            field: null,
            blocking: [],
          },
        ];
  return {
    __typename: 'BulkDone',
    changeSetId: 'chs_1',
    outcomes: [
      {
        __typename: 'Outcome',
        recordId,
        label: '41',
        done: refusal === undefined,
        effects: [],
        refusals,
      },
    ],
  };
}
