import { Button, Skeleton, Stack, Title } from '@mantine/core';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { Link } from '@tanstack/react-router';
import { AssignmentCard } from '../assignment/assignment-card.tsx';
import { useOwnAssignments } from '../assignment/use-own-assignments.ts';
import { useTexts } from '../../messages/texts.ts';

const current = ['ACTIVE'] as const;

/** What the employee works on now, and the way to what was and what comes. */
export function CurrentAssignment() {
  const ess = useTexts();
  const { rows, loading, problem, onRetry } = useOwnAssignments(current);
  if (problem) return <ErrorView problem={problem} onRetry={onRetry} />;
  if (loading) return <Skeleton height={160} />;
  return (
    <Stack gap="md" maw={640}>
      {rows.length === 0 ? (
        <EmptyState title={ess.noAssignments} description={ess.noAssignmentsWhy} />
      ) : (
        <Title order={2} size="h4">
          {ess.current}
        </Title>
      )}
      {rows.map((assignment) => (
        <AssignmentCard key={assignment.id} assignment={assignment} order={3} />
      ))}
      <Button component={Link} to="/assignments" size="lg" variant="default">
        {ess.all}
      </Button>
    </Stack>
  );
}
