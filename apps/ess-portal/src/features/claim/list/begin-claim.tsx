import { Card, Stack, Title } from '@mantine/core';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useState, type ReactNode } from 'react';
import type { ClaimableAssignmentFragment } from '../../../gql/graphql.ts';
import { useClaimTexts } from '../use-claim-texts.ts';
import { AssignmentChoice } from './assignment-choice.tsx';

type BeginClaimProps = {
  title: string;
  assignments: readonly ClaimableAssignmentFragment[];
  /** What begins it, for the assignment that is chosen. */
  children: (assignment: ClaimableAssignmentFragment) => ReactNode;
};

/** Where a claim begins: for which assignment, and what begins it. Without an assignment it says why there is none. */
export function BeginClaim({ title, assignments, children }: BeginClaimProps) {
  const claims = useClaimTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const assignment = assignments.find(({ id }) => id === chosen) ?? assignments[0];
  if (assignment === undefined) {
    return <EmptyState title={claims.noAssignment} description={claims.noAssignmentWhy} />;
  }
  return (
    <Card component="section" withBorder radius="md" padding="md" aria-label={title}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {title}
        </Title>
        <AssignmentChoice assignments={assignments} value={assignment.id} onChange={setChosen} />
        {children(assignment)}
      </Stack>
    </Card>
  );
}
