import { useReadAll } from '@stint/spa-kit/list/use-read-all.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { readFragment } from '@stint/spa-kit/gql/fragment-masking.ts';
import { useCallback, useEffect, useState } from 'react';
import type { PortalAssignmentRowFragment, PortalAssignmentsQuery } from '../../gql/graphql.ts';
import type { assignmentVariables } from '../assignment/assignment-question.ts';
import { PortalAssignmentRow, PortalAssignmentsDocument } from '../assignment/assignment-row.ts';

/** How many rows a report on the screen has at most; its files have all. */
export const mostRows = 2000;

type Report =
  | { state: 'reading' }
  | { state: 'read'; rows: readonly PortalAssignmentRowFragment[] }
  | { state: 'too-many' }
  | { state: 'failed'; error: unknown };

/** Every assignment that the report is asked about, read anew when one changes. */
export function useReport(asked: ReturnType<typeof assignmentVariables>) {
  const readAll = useReadAll(PortalAssignmentsDocument, asked, listOf);
  const [report, setReport] = useState<Report>({ state: 'reading' });
  const read = useCallback(
    () =>
      readAll(mostRows).then(
        (rows): Report =>
          rows
            ? { state: 'read', rows: readFragment(PortalAssignmentRow, rows) }
            : { state: 'too-many' },
        (error: unknown): Report => ({ state: 'failed', error }),
      ),
    [readAll],
  );
  useEffect(() => {
    let left = false;
    void read().then((answer) => left || setReport(answer));
    return () => {
      left = true;
    };
  }, [read]);
  const refresh = () => void read().then(setReport);
  useRecordChanges(['Assignment', 'Location'], refresh);
  return { report, refresh };
}

const listOf = (data: PortalAssignmentsQuery) => data.assignments;
