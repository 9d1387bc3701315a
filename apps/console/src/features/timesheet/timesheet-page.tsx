import { recordNumber } from '@stint/domain/record/record-number.ts';
import { bulkButtons } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { graphql } from '../../gql/gql.ts';
import { timesheetActions } from './timesheet-actions.ts';
import { timesheetColumns } from './timesheet-columns.tsx';
import { timesheetDefaults, timesheetVariables, timesheetViews } from './timesheet-query.ts';
import { TimesheetRow } from './timesheet-row.ts';

const TimesheetView = lazy(() => import('./timesheet-view.tsx'));
const NewTimesheet = lazy(() => import('./new-timesheet.tsx'));

export const TimesheetsDocument = graphql(`
  query Timesheets(
    $first: Int
    $after: String
    $filter: TimesheetFilter
    $orderBy: TimesheetOrder
    $thenBy: [TimesheetOrder!]
  ) {
    timesheets(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...TimesheetRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** Accounting › Time: what waits for approval, what is missing, and all other timesheets. */
export default function TimesheetPage() {
  const mayWrite = useMay('timesheet:write');
  const mayRemind = useMay('timesheet:remind');
  const mayApprove = useMay('timesheet:approve');
  const list = useRecordList({
    list: 'timesheets',
    kinds: ['Timesheet'],
    document: TimesheetsDocument,
    row: TimesheetRow,
    defaults: timesheetDefaults,
    views: timesheetViews,
    variablesOf: timesheetVariables,
  });
  return (
    <RecordListPage
      list={list}
      label="Timesheets"
      columns={timesheetColumns}
      rowLabel={({ work, number }) => `${work.worker.name}, ${recordNumber('Timesheet', number)}`}
      bulk={[
        ...(mayApprove ? approving : []),
        ...(mayWrite ? submitting : []),
        ...(mayRemind ? reminding : []),
      ]}
      empty={{
        title: 'No timesheets match',
        description:
          'Employees submit their time in their portal. Remove a filter, or choose another view, to see more.',
      }}
      view={(id) => <TimesheetView key={id} id={id} address={list.record} />}
      newRecord={mayWrite && { label: 'New timesheet', form: (done) => <NewTimesheet {...done} /> }}
    />
  );
}

const approving = bulkButtons(timesheetActions, ['approve', 'reject', 'undoApproval']);
const submitting = bulkButtons(timesheetActions, ['submit', 'void']);
const reminding = bulkButtons(timesheetActions, ['remind']);
