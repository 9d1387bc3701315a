import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import type { OwnTimesheetsQuery } from '../../../gql/graphql.ts';
import { unsubmitted } from '../../claim/list/unsubmitted.ts';
import { OwnTimesheet, OwnTimesheetsDocument } from './own-timesheets.ts';

/** Own sheets that are to be submitted, the oldest week first. */
export function useDueTimesheets() {
  return useTimesheets(due);
}

/** Own sheets that were submitted, or are over with, the latest week first. */
export function useSubmittedTimesheets() {
  return useTimesheets(others);
}

const due = { filter: { status: unsubmitted }, direction: 'ASC' } as const;
const others = { filter: { statusNot: unsubmitted }, direction: 'DESC' } as const;

function useTimesheets(which: typeof due | typeof others) {
  const { rows, refresh, ...pages } = usePages(OwnTimesheetsDocument, which, listOf);
  useRecordChanges(['Timesheet'], () => void refresh());
  return { ...pages, rows: readFragment(OwnTimesheet, rows) };
}

const listOf = (data: OwnTimesheetsQuery) => data.timesheets;
