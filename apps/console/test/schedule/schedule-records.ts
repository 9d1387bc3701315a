import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { ScheduledShiftFragment } from '../../src/gql/graphql.ts';

export type ServedShift = Served<ScheduledShiftFragment>;

/** A shift of Ann Ash at Acme in Chicago, 9 to 5 on Monday, November 23, 2026. */
export function shiftRow(id: string, over: Partial<ServedShift> = {}): ServedShift {
  return {
    __typename: 'Shift',
    id,
    version: 1,
    status: 'SCHEDULED',
    workDate: '2026-11-23',
    startsAt: '2026-11-23T15:00:00Z',
    endsAt: '2026-11-23T23:00:00Z',
    timeZone: 'America/Chicago',
    breakMinutes: 30,
    employee: employee('emp_1', 'Ann Ash'),
    work: { __typename: 'AssignedWork', jobTitle: 'Picker' },
    jobOrder: { __typename: 'JobOrder', id: 'job_1', title: 'Picker' },
    client: { __typename: 'Client', id: 'cli_1', name: 'Acme' },
    location: { __typename: 'Location', id: 'loc_1', name: 'Dock 4' },
    ...over,
  };
}

export const openShift = (id: string, over: Partial<ServedShift> = {}): ServedShift =>
  shiftRow(id, { status: 'OPEN', employee: null, work: null, ...over });

export function employee(id: string, fullName: string): NonNullable<ServedShift['employee']> {
  const candidate = { __typename: 'Candidate' as const, id: `can_${id}`, fullName };
  return { __typename: 'Employee', id, candidate };
}
