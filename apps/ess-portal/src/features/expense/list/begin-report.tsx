import { Button, Card, Stack, Title } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { ClaimableAssignmentFragment } from '../../../gql/graphql.ts';
import { AssignmentChoice } from '../../claim/list/assignment-choice.tsx';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import { useExpenseTexts } from '../use-expense-texts.ts';

export const BeginReportDocument = graphql(`
  mutation BeginOwnReport($input: BeginExpenseReportInput!) {
    beginExpenseReport(input: $input) {
      ... on ExpenseReportBegun {
        expenseReport {
          id
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type BeginReportProps = { assignments: readonly ClaimableAssignmentFragment[] };

/** Begins an empty report of an assignment. */
export function BeginReport({ assignments }: BeginReportProps) {
  const texts = useExpenseTexts();
  const claims = useClaimTexts();
  const navigate = useNavigate();
  const [begin, busy] = useCommand(BeginReportDocument);
  const [chosen, setChosen] = useState<string | null>(null);
  const assignmentId = chosen ?? assignments[0]?.id;
  if (assignmentId === undefined) {
    return <EmptyState title={claims.noAssignment} description={claims.noAssignmentWhy} />;
  }
  const open = async () => {
    const answer = await begin({ input: { assignmentId, lines: [] } });
    if (answer.kind !== 'done') return;
    await navigate({ to: `/expenses/${answer.value.expenseReport.id}` });
  };
  return (
    <Card component="section" withBorder radius="md" padding="md" aria-label={texts.begin}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {texts.begin}
        </Title>
        <AssignmentChoice assignments={assignments} value={assignmentId} onChange={setChosen} />
        <Button size="lg" loading={busy} onClick={() => void open()}>
          {texts.beginReport}
        </Button>
      </Stack>
    </Card>
  );
}
