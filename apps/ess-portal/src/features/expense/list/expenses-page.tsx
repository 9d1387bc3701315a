import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import type { OwnExpenseReportFragment } from '../../../gql/graphql.ts';
import { Page } from '../../../page/page.tsx';
import { ClaimCard } from '../../claim/list/claim-card.tsx';
import { ClaimList } from '../../claim/list/claim-list.tsx';
import { useClaimableAssignments } from '../../claim/list/use-claimable-assignments.ts';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import { useExpenseTexts } from '../use-expense-texts.ts';
import { BeginReport } from './begin-report.tsx';
import { useDueReports, useSubmittedReports } from './use-own-expense-reports.ts';

/** Own expense reports: those to be submitted first, then how to begin one, then the others. */
export default function ExpensesPage() {
  const texts = useExpenseTexts();
  const claims = useClaimTexts();
  const { today } = useViewer();
  const due = useDueReports();
  const others = useSubmittedReports();
  const work = useClaimableAssignments(today);
  const loading = [due, others].some((list) => list.loading && list.rows.length === 0);
  const none = [due, others].every(({ rows, problem }) => rows.length === 0 && !problem);
  const card = ({ total, currency, ...report }: OwnExpenseReportFragment) => (
    <ClaimCard
      key={report.id}
      {...report}
      to={`/expenses/${report.id}`}
      title={formatPeriod(report.startDate, report.endDate)}
      total={formatMoney(total, currency)}
      isOver
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
        <BeginReport assignments={work.assignments} />
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
