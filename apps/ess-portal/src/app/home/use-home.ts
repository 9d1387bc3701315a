import { useQuery } from '@apollo/client/react';
import { partOf } from '@stint/spa-kit/client/part-of.ts';
import { useTimeSliced } from '@stint/spa-kit/client/use-time-sliced.ts';
import { useShownList } from '@stint/spa-kit/list/use-shown-list.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { useMemo } from 'react';
import { EssHomeDocument, type HomeData } from './home-document.ts';

/** What the home page shows to this employee, in one query, up to date while it is open. */
export function useHome() {
  const hasAssignments = useMay('assignment:read');
  const hasRequests = useMay('change-request:read');
  const document = useMemo(() => {
    const parts = new Set<keyof HomeData>();
    if (hasAssignments) parts.add('current');
    if (hasRequests) parts.add('waiting');
    return partOf(EssHomeDocument, parts);
  }, [hasAssignments, hasRequests]);
  // The first rows of a list are no page of it: kept, they would take the place of one.
  const asksNothing = !hasAssignments && !hasRequests;
  const { data, error, refetch } = useTimeSliced(
    useQuery<HomeData>(document, { fetchPolicy: 'no-cache', skip: asksNothing }),
  );
  useShownList(refetch);
  useRecordChanges(kinds, () => void refetch());
  return { home: data, loading: !data && !error && !asksNothing, error, refetch };
}

const kinds = ['Assignment', 'ChangeRequest'] as const;
