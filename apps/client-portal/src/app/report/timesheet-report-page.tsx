import { Skeleton, Text } from '@mantine/core';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useGridQuery } from '@stint/spa-kit/record/address/use-grid-query.ts';
import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import { useExport } from '@stint/spa-kit/record/list/use-export.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { useMemo } from 'react';
import type { TimesheetFilter, TimesheetSort } from '../../gql/graphql.ts';
import { ClaimFilters } from '../claim/claim-filters.tsx';
import { inPeriod, inStatus } from '../claim/claim-question.ts';
import { useClaimTexts } from '../claim/use-claim-texts.ts';
import { timesheetKind } from '../timesheet/timesheet-kind.ts';
import { HoursGroups } from './hours-groups.tsx';
import { PortalHours, PortalHoursDocument } from './hours-row.ts';
import { ReportActions } from './report-actions.tsx';
import classes from './report.module.css';
import { mostRows, useReport } from './use-report.ts';

/** What was approved, the latest week first, by name. */
const defaults: GridQuery = {
  sort: [
    { column: 'period', direction: 'desc' },
    { column: 'worker', direction: 'asc' },
  ],
  filters: { status: ['APPROVED'] },
  search: '',
};

const variablesOf = listQuestion<TimesheetFilter, TimesheetSort>({
  sorts: { period: 'START_DATE', worker: 'EMPLOYEE' },
  filters: { status: inStatus, period: inPeriod, location: 'locationId' },
});

const reported = {
  document: PortalHoursDocument,
  row: PortalHours,
  kinds: ['Timesheet', 'Assignment'],
} as const;

/** Time stands in the files in whole minutes, as everywhere where it is counted on. */
const fileColumns = [
  'work.worker.name',
  'work.jobTitle',
  'work.location.name',
  'startDate',
  'endDate',
  'number',
  'status',
  'workedMinutes',
];

/** Hours per worker and week in the contact's scope (S-11): on the screen, as a file, on paper. */
export default function TimesheetReportPage() {
  const viewer = useViewer();
  const texts = useClaimTexts();
  const { query, onQueryChange } = useGridQuery(defaults);
  const asked = useMemo(() => variablesOf(query, viewer), [query, viewer]);
  const { report, refresh } = useReport(reported, asked);
  const { onExport, exporting } = useExport('timesheets', asked);
  return (
    <PortalPage
      title={texts.report.title}
      lead={viewer.agency.name}
      back={{ to: '/timesheets', label: texts.timesheets.title }}
      actions={
        <ReportActions
          words={texts.report}
          exporting={exporting}
          onSave={(format) => onExport({ format, columns: fileColumns })}
        />
      }
    >
      <div className={`${classes.onScreen} ${classes.filters}`}>
        <ClaimFilters kind={timesheetKind} query={query} onQueryChange={onQueryChange} />
      </div>
      {report.state === 'reading' && <Skeleton height={240} />}
      {report.state === 'failed' && <FailureView error={report.error} onRetry={refresh} />}
      {report.state === 'too-many' && <Text>{texts.report.tooMany(formatCount(mostRows))}</Text>}
      {report.state === 'read' && (
        <div className={classes.groups}>
          <HoursGroups sheets={report.rows} />
        </div>
      )}
    </PortalPage>
  );
}
