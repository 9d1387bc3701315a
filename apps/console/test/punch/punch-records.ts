import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { PunchesOfQuery, PunchesQuery } from '../../src/gql/graphql.ts';

export type PunchNode = Served<PunchesQuery>['punches']['nodes'][number];
export type Correction = Served<PunchesOfQuery>['punchCorrections']['nodes'][number];

const work = {
  __typename: 'AssignedWork',
  number: 2001,
  jobTitle: 'Welder',
  worker: { __typename: 'Worker', name: 'Ana Ortiz' },
  client: { __typename: 'Client', id: 'cli_1', name: 'Contoso Ltd.' },
  location: { __typename: 'Location', id: 'loc_1', name: 'North plant' },
  workplace: { __typename: 'Workplace', timeZone: 'America/Chicago' },
} as const;

/** Clocking in at 9 in Chicago, on a phone that was 12 seconds ahead. */
export function punch(changes: Partial<PunchNode> = {}): PunchNode {
  return {
    __typename: 'Punch',
    id: 'pun_1',
    kind: 'IN',
    deviceAt: '2026-11-17T15:00:40Z',
    sentAt: '2026-11-17T15:30:12Z',
    receivedAt: '2026-11-17T15:30:00Z',
    skewSeconds: 12,
    queued: true,
    source: 'PHONE',
    geofence: 'OUTSIDE',
    distanceMeters: 812,
    employee: { __typename: 'Employee', id: 'emp_1' },
    work,
    assignment: { __typename: 'Assignment', id: 'asg_1' },
    corrections: [],
    ...changes,
  };
}

/** A punch that the agency added, at 5 PM in Chicago, or what was said on top of it. */
export function correction(changes: Partial<Correction> = {}): Correction {
  return {
    __typename: 'PunchCorrection',
    id: 'pcr_1',
    change: 'ADD',
    kind: 'OUT',
    at: '2026-11-17T23:00:00Z',
    reason: 'Forgot to clock out',
    madeAt: '2026-11-18T15:00:00Z',
    madeBy: { __typename: 'Account', displayName: 'Maya Lindqvist' },
    work,
    addedByCorrection: null,
    ...changes,
  };
}

export const punchesOf = (
  nodes: readonly PunchNode[],
  corrections: readonly Correction[],
): Served<PunchesOfQuery> => ({
  punches: { __typename: 'PunchConnection', nodes: [...nodes], totalCount: nodes.length },
  punchCorrections: { __typename: 'PunchCorrectionConnection', nodes: [...corrections] },
});
