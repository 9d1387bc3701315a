import { useQuery } from '@apollo/client/react';
import { partOf } from '@stint/spa-kit/client/part-of.ts';
import { useTimeSliced } from '@stint/spa-kit/client/use-time-sliced.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useMemo } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { EssWorkAheadQuery } from '../../../gql/graphql.ts';

/** What is not the employee's section is left out before it is asked (S-6). */
export const EssWorkAheadDocument = graphql(`
  query EssWorkAhead($today: Date!) {
    shifts(
      first: 5
      filter: { status: [SCHEDULED], startsFrom: $today }
      orderBy: { by: STARTS_AT, direction: ASC }
    ) {
      nodes {
        id
        startsAt
        endsAt
        timeZone
        assignment {
          id
          jobTitle
          workplace {
            clientName
            locationName
          }
        }
      }
    }
    drafts: timesheets(first: 1, filter: { status: [DRAFT], endTo: $today }) {
      totalCount
    }
    rejected: timesheets(first: 1, filter: { status: [REJECTED] }) {
      totalCount
    }
    offers: shiftOffers(first: 1, filter: { status: [OFFERED] }) {
      totalCount
    }
  }
`);

type WorkAhead = Partial<EssWorkAheadQuery>;
export type ShiftAhead = EssWorkAheadQuery['shifts']['nodes'][number];

const kinds = ['Shift', 'ShiftOffer', 'Timesheet'] as const;

/** The shifts from today on and how much is due, of the sections that the employee has. */
export function useWorkAhead() {
  const { today } = useViewer();
  const hasShifts = useMay('shift:read');
  const hasTimesheets = useMay('timesheet:write');
  const hasOffers = useMay('shift:accept');
  const document = useMemo(() => {
    const parts = new Set<keyof WorkAhead>();
    if (hasShifts) parts.add('shifts');
    if (hasTimesheets) parts.add('drafts').add('rejected');
    if (hasOffers) parts.add('offers');
    return partOf(EssWorkAheadDocument, parts);
  }, [hasShifts, hasTimesheets, hasOffers]);
  // The first rows of a list are no page of it: kept, they would take the place of one.
  const { data, error, refetch } = useTimeSliced(
    useQuery<WorkAhead>(document, { variables: { today }, fetchPolicy: 'no-cache' }),
  );
  useRecordChanges(kinds, () => void refetch());
  return { ahead: data, error: data ? undefined : error, refetch };
}
