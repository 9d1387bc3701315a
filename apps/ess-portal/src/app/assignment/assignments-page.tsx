import { Button, Stack } from '@mantine/core';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { useTexts } from '../../messages/texts.ts';
import { AssignmentCard } from './assignment-card.tsx';
import { useOwnAssignments } from './use-own-assignments.ts';

/** All own assignments, the latest start first. */
export default function AssignmentsPage() {
  const { portal } = useMessages();
  const ess = useTexts();
  const { rows, loading, problem, onRetry, hasMore, loadMore } = useOwnAssignments();
  const none = !loading && !problem && rows.length === 0;
  return (
    <PortalPage title={ess.sections.assignments} loading={loading && rows.length === 0}>
      {problem && <ErrorView problem={problem} onRetry={onRetry} />}
      {none && <EmptyState title={ess.noAssignments} description={ess.noAssignmentsWhy} />}
      <Stack gap="md" maw={640}>
        {rows.map((assignment) => (
          <AssignmentCard key={assignment.id} assignment={assignment} />
        ))}
        {hasMore && (
          <Button variant="default" size="lg" onClick={loadMore}>
            {portal.more}
          </Button>
        )}
      </Stack>
    </PortalPage>
  );
}
