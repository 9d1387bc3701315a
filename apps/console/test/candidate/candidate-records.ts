import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { CandidateFormQuery, CandidateQuery, CandidatesQuery } from '../../src/gql/graphql.ts';

type Row = Served<CandidatesQuery>['candidates']['nodes'][number];
type Shown = NonNullable<Served<CandidateQuery>['candidate']>;
type Form = NonNullable<Served<CandidateFormQuery>['candidate']>;

/** A candidate as the grid gets them; only what matters to a test needs to be named. */
export function candidateRow(number: number, fullName: string, over: Partial<Row> = {}): Row {
  return {
    __typename: 'Candidate',
    id: `can_${number}`,
    version: 1,
    number,
    fullName,
    status: 'ACTIVELY_SEARCHING',
    email: `${number}@mail.example`,
    phone: null,
    city: 'Oakland',
    region: 'CA',
    skills: ['Welder'],
    desiredPay: '35.2500',
    availableFrom: null,
    source: null,
    addedOn: '2026-06-11',
    lastContactedAt: null,
    owner: null,
    ...over,
  };
}

/** One page with all of them. */
export function candidatePage(nodes: Row[]): Served<CandidatesQuery> {
  return {
    candidates: {
      __typename: 'CandidateConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      totalCount: nodes.length,
    },
  };
}

/** The same candidate as their panel gets them. */
export function candidateShown(row: Row, over: Partial<Shown> = {}): Served<CandidateQuery> {
  return {
    candidate: {
      ...row,
      postalCode: '94607',
      notes: null,
      employee: null,
      placements: { __typename: 'PlacementConnection', nodes: [], totalCount: 0 },
      submissions: { __typename: 'SubmissionConnection', totalCount: 0 },
      assignments: { __typename: 'AssignmentConnection', totalCount: 0 },
      actions: [
        {
          __typename: 'AvailableAction',
          action: 'markPassive',
          label: 'Mark passive',
          allowed: true,
          refusals: [],
          asks: [],
        },
      ],
      timeline: [],
      ...over,
    },
  };
}

/** The same candidate as their form gets them. */
export function candidateForm(row: Row, over: Partial<Form> = {}): Served<CandidateFormQuery> {
  const [firstName = '', lastName = ''] = row.fullName.split(' ');
  return {
    candidate: { ...row, firstName, lastName, postalCode: '94607', notes: null, ...over },
  };
}
