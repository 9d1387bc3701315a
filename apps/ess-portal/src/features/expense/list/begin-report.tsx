import { Button } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../../gql/gql.ts';
import type { ClaimableAssignmentFragment } from '../../../gql/graphql.ts';
import { BeginClaim } from '../../claim/list/begin-claim.tsx';
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
  const navigate = useNavigate();
  const [begin, busy] = useCommand(BeginReportDocument);
  const open = async (assignmentId: string) => {
    const answer = await begin({ input: { assignmentId, lines: [] } });
    if (answer.kind !== 'done') return;
    await navigate({ to: `/expenses/${answer.value.expenseReport.id}` });
  };
  return (
    <BeginClaim title={texts.begin} assignments={assignments}>
      {({ id }) => (
        <Button size="lg" loading={busy} onClick={() => void open(id)}>
          {texts.beginReport}
        </Button>
      )}
    </BeginClaim>
  );
}
