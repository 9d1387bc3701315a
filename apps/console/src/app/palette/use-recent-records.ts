import { useLazyQuery } from '@apollo/client/react';
import { recentIds } from '@stint/spa-kit/record/recent/recent-ids.ts';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { graphql } from '../../gql/gql.ts';
import type { RecentRecordsQuery } from '../../gql/graphql.ts';

export const RecentRecordsDocument = graphql(`
  query RecentRecords($ids: [ID!]!) {
    records(ids: $ids) {
      id
      label
    }
  }
`);

type RecentRecord = RecentRecordsQuery['records'][number];

const none: RecentRecord[] = [];

/**
 * What this account opened last on this device, the latest first, as the server calls it now. `refresh`
 * reads it again, as ⌘K opens.
 */
export function useRecentRecords(): { recent: RecentRecord[]; refresh: () => void } {
  const viewer = useViewer();
  const permitted = may(viewer, 'activity:read') || may(viewer, 'task:read');
  const [load, { data }] = useLazyQuery(RecentRecordsDocument, { fetchPolicy: 'no-cache' });
  const refresh = () => {
    const ids = recentIds(viewer.account.id);
    if (permitted && ids.length > 0) void load({ variables: { ids: [...ids] } });
  };
  return { recent: data?.records ?? none, refresh };
}
