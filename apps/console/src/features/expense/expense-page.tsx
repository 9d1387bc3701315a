import { recordNumber } from '@stint/domain/record/record-number.ts';
import { bulkButtons } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { graphql } from '../../gql/gql.ts';
import { expenseActions } from './expense-actions.ts';
import { expenseColumns } from './expense-columns.tsx';
import { expenseDefaults, expenseVariables, expenseViews } from './expense-query.ts';
import { ExpenseRow } from './expense-row.ts';

const ExpenseView = lazy(() => import('./expense-view.tsx'));
const NewExpenses = lazy(() => import('./form/new-expenses.tsx'));

export const ExpenseReportsDocument = graphql(`
  query ExpenseReports(
    $first: Int
    $after: String
    $filter: ExpenseReportFilter
    $orderBy: ExpenseReportOrder
    $thenBy: [ExpenseReportOrder!]
  ) {
    expenseReports(
      first: $first
      after: $after
      filter: $filter
      orderBy: $orderBy
      thenBy: $thenBy
    ) {
      nodes {
        ...ExpenseRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** Accounting › Expenses: what waits for approval, and all other expense reports. */
export default function ExpensePage() {
  const mayWrite = useMay('expense:write');
  const mayApprove = useMay('expense:approve');
  const mayRemind = useMay('expense:remind');
  const list = useRecordList({
    list: 'expenses',
    exported: 'expense-reports',
    kinds: ['ExpenseReport'],
    document: ExpenseReportsDocument,
    row: ExpenseRow,
    defaults: expenseDefaults,
    views: expenseViews,
    variablesOf: expenseVariables,
  });
  return (
    <RecordListPage
      list={list}
      label="Expense reports"
      columns={expenseColumns}
      rowLabel={({ work, number }) =>
        `${work.worker.name}, ${recordNumber('ExpenseReport', number)}`
      }
      bulk={[
        ...(mayApprove ? approving : []),
        ...(mayWrite ? submitting : []),
        ...(mayRemind ? reminding : []),
      ]}
      empty={{
        title: 'No expense reports match',
        description:
          'Employees submit their expenses in their portal. Remove a filter, or choose another view, to see more.',
      }}
      view={(id) => <ExpenseView key={id} id={id} address={list.record} />}
      newRecord={
        mayWrite && { label: 'New expense report', form: (done) => <NewExpenses {...done} /> }
      }
    />
  );
}

const approving = bulkButtons(expenseActions, ['approve', 'reject', 'undoApproval']);
const submitting = bulkButtons(expenseActions, ['submit', 'void']);
const reminding = bulkButtons(expenseActions, ['remind']);
