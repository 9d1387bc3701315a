import { PortalFilters } from '@stint/spa-kit/portal/portal-filters.tsx';
import { PortalList } from '@stint/spa-kit/portal/portal-list.tsx';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { usePortalList } from '@stint/spa-kit/portal/use-portal-list.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { assignmentColumns } from './assignment-columns.tsx';
import { assignmentDefaults, assignmentVariables } from './assignment-question.ts';
import { PortalAssignmentRow, PortalAssignmentsDocument } from './assignment-row.ts';
import { useShowsEnded } from './use-shows-ended.ts';

const statuses = [
  { value: 'ACTIVE', label: 'Working now' },
  { value: 'CLOSED', label: 'Ended' },
];

/** The assignments in the contact's scope. */
export default function AssignmentsPage() {
  const showsEnded = useShowsEnded();
  const { asked: _asked, ...list } = usePortalList({
    document: PortalAssignmentsDocument,
    row: PortalAssignmentRow,
    kinds: ['Assignment', 'Candidate', 'Contact'],
    defaults: assignmentDefaults,
    variablesOf: assignmentVariables,
  });
  return (
    <PortalPage title="Assignments" loading={showsEnded === null}>
      <PortalFilters
        query={list.query}
        onQueryChange={list.onQueryChange}
        searchLabel="Search by name or job title"
        column="status"
        columnLabel="Status"
        choices={showsEnded ? statuses : []}
      />
      <PortalList
        {...list}
        caption="Assignments"
        columns={assignmentColumns}
        empty={
          <EmptyState
            title="No assignments"
            description="Assignments that match are listed here. Change the search to see others."
          />
        }
      />
    </PortalPage>
  );
}
