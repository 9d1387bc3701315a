import { useQuery } from '@apollo/client/react';
import { useShownList } from '@stint/spa-kit/list/use-shown-list.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { ScheduledShift } from './shift-row.ts';
import type { ShownSchedule } from './use-schedule-address.ts';

export const ShiftsOfWeekDocument = graphql(`
  query ShiftsOfWeek($firstDay: Date!, $clientId: ID, $locationId: ID, $employeeId: ID) {
    shiftsOfWeek(
      firstDay: $firstDay
      clientId: $clientId
      locationId: $locationId
      employeeId: $employeeId
    ) {
      ...ScheduledShift
    }
  }
`);

/** So many are answered at most. */
export const mostShifts = 5_000;

/** The shifts of the week that is shown, in one question, up to date while it is open; null until they are there. */
export function useShiftsOfWeek({ week, clientId, locationId, employeeId }: ShownSchedule) {
  // Thousands of rows that only this screen shows: they are not taken apart for the cache.
  const { data, error, refetch } = useQuery(ShiftsOfWeekDocument, {
    variables: { firstDay: week, clientId, locationId, employeeId },
    fetchPolicy: 'no-cache',
  });
  useShownList(refetch);
  useRecordChanges(kinds, () => void refetch());
  const shifts = data ? readFragment(ScheduledShift, data.shiftsOfWeek) : null;
  return { shifts, error, refetch };
}

const kinds = ['Shift'] as const;
