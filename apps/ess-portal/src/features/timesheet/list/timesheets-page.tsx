import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import type { OwnTimesheetFragment } from '../../../gql/graphql.ts';
import { Page } from '../../../page/page.tsx';
import { ClaimCard } from '../../claim/list/claim-card.tsx';
import { ClaimList } from '../../claim/list/claim-list.tsx';
import { useClaimableAssignments } from '../../claim/list/use-claimable-assignments.ts';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';
import { BeginTimesheet } from './begin-timesheet.tsx';
import { useDueTimesheets, useSubmittedTimesheets } from './use-own-timesheets.ts';

/** Own timesheets: those to be submitted first, then how to begin one, then the others. */
export default function TimesheetsPage() {
  const texts = useTimesheetTexts();
  const claims = useClaimTexts();
  const { today } = useViewer();
  const due = useDueTimesheets();
  const others = useSubmittedTimesheets();
  const work = useClaimableAssignments(today);
  const loading = [due, others].some((list) => list.loading && list.rows.length === 0);
  const none = [due, others].every(({ rows, problem }) => rows.length === 0 && !problem);
  const card = (sheet: OwnTimesheetFragment) => (
    <ClaimCard
      key={sheet.id}
      to={`/timesheets/${sheet.id}`}
      title={formatPeriod(sheet.startDate, sheet.endDate)}
      total={hoursAndMinutes(sheet.workedMinutes)}
      isOver={sheet.endDate < today}
      {...sheet}
    />
  );
  return (
    <Page title={texts.title} loading={loading || work.loading}>
      <ClaimList {...due} title={claims.due}>
        {due.rows.map(card)}
      </ClaimList>
      {work.error ? (
        <FailureView error={work.error} onRetry={() => void work.refetch()} />
      ) : (
        <BeginTimesheet assignments={work.assignments} />
      )}
      <ClaimList {...others} title={claims.others}>
        {others.rows.map(card)}
      </ClaimList>
      {none && work.assignments.length > 0 && (
        <EmptyState title={texts.none} description={texts.noneWhy} />
      )}
    </Page>
  );
}
