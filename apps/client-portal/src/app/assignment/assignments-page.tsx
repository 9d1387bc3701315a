import { PortalFilters } from '@stint/spa-kit/portal/portal-filters.tsx';
import { PortalList } from '@stint/spa-kit/portal/portal-list.tsx';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { usePortalList } from '@stint/spa-kit/portal/use-portal-list.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useMemo } from 'react';
import { assignmentColumns } from './assignment-columns.tsx';
import { assignmentDefaults, assignmentVariables } from './assignment-question.ts';
import { PortalAssignmentRow, PortalAssignmentsDocument } from './assignment-row.ts';
import { useAssignmentTexts } from './use-assignment-texts.ts';
import { useShowsEnded } from './use-shows-ended.ts';

/** The assignments in the contact's scope. */
export default function AssignmentsPage() {
  const texts = useAssignmentTexts();
  const columns = useMemo(() => assignmentColumns(texts), [texts]);
  const showsEnded = useShowsEnded();
  const { asked: _asked, ...list } = usePortalList({
    document: PortalAssignmentsDocument,
    row: PortalAssignmentRow,
    kinds: ['Assignment', 'Candidate', 'Contact'],
    defaults: assignmentDefaults,
    variablesOf: assignmentVariables,
  });
  return (
    <PortalPage title={texts.title} loading={showsEnded === null}>
      <PortalFilters
        query={list.query}
        onQueryChange={list.onQueryChange}
        searchLabel={texts.search}
        column="status"
        columnLabel={texts.status}
        choices={
          showsEnded
            ? [
                { value: 'ACTIVE', label: texts.working },
                { value: 'CLOSED', label: texts.ended },
              ]
            : []
        }
      />
      <PortalList
        {...list}
        caption={texts.title}
        columns={columns}
        empty={<EmptyState title={texts.none} description={texts.noneWhy} />}
      />
    </PortalPage>
  );
}
