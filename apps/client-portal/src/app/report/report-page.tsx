import { Skeleton, Text } from '@mantine/core';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useGridQuery } from '@stint/spa-kit/record/address/use-grid-query.ts';
import { useExport } from '@stint/spa-kit/record/list/use-export.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { useMemo } from 'react';
import { columnsAtLocation, locationColumn } from '../assignment/assignment-columns.tsx';
import { assignmentVariables } from '../assignment/assignment-question.ts';
import { PortalAssignmentRow, PortalAssignmentsDocument } from '../assignment/assignment-row.ts';
import { ReportActions } from './report-actions.tsx';
import { ReportGroups } from './report-groups.tsx';
import { ReportDates } from './report-dates.tsx';
import classes from './report.module.css';
import { mostRows, useReport } from './use-report.ts';

const defaults: GridQuery = {
  sort: [{ column: 'worker', direction: 'asc' }],
  filters: {},
  search: '',
};

const reported = {
  document: PortalAssignmentsDocument,
  row: PortalAssignmentRow,
  kinds: ['Assignment', 'Location'],
} as const;

/** The columns of the files: those of the screen, where the location stands above. */
const fileColumns = [locationColumn, ...columnsAtLocation].map(({ exported }) => exported);

const words = { csv: 'CSV', excel: 'Excel', print: 'Print' };

/** The assignments in the contact's scope by location: on the screen, as a file, on paper. */
export default function ReportPage() {
  const viewer = useViewer();
  const { query, onQueryChange } = useGridQuery(defaults);
  const asked = useMemo(() => assignmentVariables(query, viewer), [query, viewer]);
  const { report, refresh } = useReport(reported, asked);
  const { onExport, exporting } = useExport('assignments', asked);
  const save = (format: 'csv' | 'xlsx') => onExport({ format, columns: fileColumns });
  return (
    <PortalPage
      title="Assignment report"
      lead={viewer.agency.name}
      actions={<ReportActions words={words} exporting={exporting} onSave={save} />}
    >
      <ReportDates query={query} onQueryChange={onQueryChange} />
      {report.state === 'reading' && <Skeleton height={240} />}
      {report.state === 'failed' && <FailureView error={report.error} onRetry={refresh} />}
      {report.state === 'too-many' && (
        <Text>
          These are more than {formatCount(mostRows)} assignments. Choose fewer days, or save them
          as a file.
        </Text>
      )}
      {report.state === 'read' && (
        <div className={classes.groups}>
          <ReportGroups rows={report.rows} />
        </div>
      )}
    </PortalPage>
  );
}
