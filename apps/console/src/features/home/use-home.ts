import { useQuery } from '@apollo/client/react';
import { partOf } from '@stint/spa-kit/client/part-of.ts';
import { useShownList } from '@stint/spa-kit/list/use-shown-list.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useRecentIds } from '@stint/spa-kit/record/recent/recent-ids.ts';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useMemo } from 'react';
import type { HomeQuery, HomeQueryVariables } from '../../gql/graphql.ts';
import { HomeDocument } from './home-document.ts';
import { homeSections } from './home-sections.tsx';

/** What the viewer's home page shows, in one query, up to date while it is open. */
export function useHome() {
  const viewer = useViewer();
  const recent = useRecentIds(viewer.account.id);
  const { sections, document, variables } = useMemo(() => {
    const permitted = homeSections.filter(({ permissions }) =>
      permissions.every((permission) => may(viewer, permission)),
    );
    const fields = new Set<keyof HomeQuery & string>(permitted.map(({ name }) => name));
    if (recent.length > 0) fields.add('recent');
    const asked = permitted.flatMap(({ name, query, variables: wordsOf }) => {
      const { filter, orderBy } = wordsOf(query(viewer), viewer);
      return [
        [name, filter],
        [`${name}Order`, orderBy],
      ];
    });
    return {
      sections: permitted,
      document: partOf(HomeDocument, fields),
      variables: {
        ...Object.fromEntries(asked),
        ...(recent.length > 0 && { recent }),
      } as HomeQueryVariables,
    };
  }, [viewer, recent]);
  // The first rows of a list are no page of it: kept, they would take the place of one.
  const { data, error, refetch } = useQuery(document, { variables, fetchPolicy: 'no-cache' });
  useShownList(refetch);
  useRecordChanges(kinds, () => void refetch());
  return { sections, home: data, error, refetch };
}

const kinds = [
  'Account',
  'Assignment',
  'Candidate',
  'ChangeRequest',
  'Client',
  'Document',
  'Employee',
  'ExpenseReport',
  'HiringChecklistItem',
  'JobOrder',
  'Placement',
  'Task',
  'Timesheet',
] as const;
