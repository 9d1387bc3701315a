import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import type { ClaimKind } from './claim-kind.ts';

export const TimesheetDisclaimerDocument = graphql(`
  query TimesheetDisclaimer($id: ID!) {
    timesheet(id: $id) {
      id
      checks {
        disclaimer
      }
    }
  }
`);

export const ExpenseDisclaimerDocument = graphql(`
  query ExpenseDisclaimer($id: ID!) {
    expenseReport(id: $id) {
      id
      disclaimer
    }
  }
`);

/**
 * What the viewer has to accept to approve (S-10), which is the same for all of a client.
 *
 * @param id one of those that are approved
 * @returns undefined until it is known; null for nothing
 */
export function useDisclaimer(
  kind: ClaimKind,
  id: string,
  { skip }: { skip: boolean },
): { disclaimer: string | null | undefined; error: unknown; readAgain: () => void } {
  const isTime = kind.texts === 'timesheets';
  const options = { variables: { id }, fetchPolicy: 'no-cache' } as const;
  const time = useQuery(TimesheetDisclaimerDocument, { ...options, skip: skip || !isTime });
  const expense = useQuery(ExpenseDisclaimerDocument, { ...options, skip: skip || isTime });
  const { error } = isTime ? time : expense;
  const readAgain = () => void (isTime ? time : expense).refetch();
  if (skip) return { disclaimer: null, error: undefined, readAgain };
  if (isTime) {
    const sheet = time.data?.timesheet;
    return { disclaimer: time.data && (sheet?.checks.disclaimer ?? null), error, readAgain };
  }
  const report = expense.data?.expenseReport;
  return { disclaimer: expense.data && (report?.disclaimer ?? null), error, readAgain };
}
