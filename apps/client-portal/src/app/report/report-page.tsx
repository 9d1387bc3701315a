import { Skeleton, Text } from '@mantine/core';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useGridQuery } from '@stint/spa-kit/record/address/use-grid-query.ts';
import { useExport } from '@stint/spa-kit/record/list/use-export.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { useMemo } from 'react';
import { fileColumns } from '../assignment/assignment-columns.tsx';
import { assignmentVariables } from '../assignment/assignment-question.ts';
import { PortalAssignmentRow, PortalAssignmentsDocument } from '../assignment/assignment-row.ts';
import { useAssignmentTexts } from '../assignment/use-assignment-texts.ts';
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

/** The assignments in the contact's scope by location: on the screen, as a file, on paper. */
export default function ReportPage() {
  const viewer = useViewer();
  const { report: texts } = useAssignmentTexts();
  const { query, onQueryChange } = useGridQuery(defaults);
  const asked = useMemo(() => assignmentVariables(query, viewer), [query, viewer]);
  const { report, refresh } = useReport(reported, asked);
  const { onExport, exporting } = useExport('assignments', asked);
  const save = (format: 'csv' | 'xlsx') => onExport({ format, columns: fileColumns });
  return (
    <PortalPage
      title={texts.title}
      lead={viewer.agency.name}
      actions={<ReportActions words={texts} exporting={exporting} onSave={save} />}
    >
      <ReportDates query={query} onQueryChange={onQueryChange} />
      {report.state === 'reading' && <Skeleton height={240} />}
      {report.state === 'failed' && <FailureView error={report.error} onRetry={refresh} />}
      {report.state === 'too-many' && <Text>{texts.tooMany(formatCount(mostRows))}</Text>}
      {report.state === 'read' && (
        <div className={classes.groups}>
          <ReportGroups rows={report.rows} />
        </div>
      )}
    </PortalPage>
  );
}
