import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import type { OwnExpenseReportsQuery } from '../../../gql/graphql.ts';
import { unsubmitted } from '../../claim/list/unsubmitted.ts';
import { OwnExpenseReport, OwnExpenseReportsDocument } from './own-expense-reports.ts';

/** Own expense reports that are to be submitted, the oldest first. */
export function useDueReports() {
  return useReports(due);
}

/** Own expense reports that were submitted, or are over with, the latest first. */
export function useSubmittedReports() {
  return useReports(others);
}

const due = { filter: { status: unsubmitted }, direction: 'ASC' } as const;
const others = { filter: { statusNot: unsubmitted }, direction: 'DESC' } as const;

function useReports(which: typeof due | typeof others) {
  const { rows, refresh, ...pages } = usePages(OwnExpenseReportsDocument, which, listOf);
  useRecordChanges(['ExpenseReport'], () => void refresh());
  return { ...pages, rows: readFragment(OwnExpenseReport, rows) };
}

const listOf = (data: OwnExpenseReportsQuery) => data.expenseReports;
