import { useQuery } from '@apollo/client/react';
import { CountBadge } from '@stint/ui/app-shell/count-badge.tsx';
import { graphql } from '../../gql/gql.ts';
import { useShownList } from '../../list/use-shown-list.ts';
import { useRecordChanges } from '../../live/use-record-changes.ts';
import { may, useViewer } from '../../session/viewer.ts';

export const DueTasksDocument = graphql(`
  query DueTasks($ownerId: ID!, $today: Date!) {
    tasks(filter: { ownerId: $ownerId, status: [OPEN], dueTo: $today }, first: 1) {
      totalCount
    }
  }
`);

/** In the navigation: how many open tasks of the viewer are due today or overdue. */
export default function DueTasksBadge() {
  const viewer = useViewer();
  const skip = !may(viewer, 'task:read');
  const { data, refetch } = useQuery(DueTasksDocument, {
    variables: { ownerId: viewer.account.id, today: viewer.today },
    skip,
    // A count is no page of a list: kept, it would take the place of one.
    fetchPolicy: 'no-cache',
  });
  useShownList(skip ? undefined : refetch);
  useRecordChanges(['Task'], () => {
    if (!skip) void refetch();
  });
  return <CountBadge count={data?.tasks.totalCount ?? 0} counted="due" />;
}
