import { useQuery } from '@apollo/client/react';
import { partOf } from '@stint/spa-kit/client/part-of.ts';
import { useTimeSliced } from '@stint/spa-kit/client/use-time-sliced.ts';
import { useShownList } from '@stint/spa-kit/list/use-shown-list.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useMemo } from 'react';
import { homeFigures, PortalHomeDocument } from './home-document.ts';

/** What the home page shows to this viewer, in one query, up to date while it is open. */
export function useHome() {
  const viewer = useViewer();
  const document = useMemo(() => {
    const figures = homeFigures.filter(({ permission }) => may(viewer, permission));
    const greeting = may(viewer, 'client:read')
      ? (['viewer', 'clients'] as const)
      : (['viewer'] as const);
    return partOf(PortalHomeDocument, new Set([...greeting, ...figures.map(({ name }) => name)]));
  }, [viewer]);
  // The first rows of a list are no page of it: kept, they would take the place of one.
  const { data, error, refetch } = useTimeSliced(useQuery(document, { fetchPolicy: 'no-cache' }));
  useShownList(refetch);
  useRecordChanges(kinds, () => void refetch());
  return { home: data, error, refetch };
}

const kinds = [
  'Assignment',
  'JobOrder',
  'Client',
  'AgencySettings',
  'Timesheet',
  'ExpenseReport',
] as const;
