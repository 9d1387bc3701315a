import { isStanding } from '@stint/domain/timesheet/claim.ts';
import { ClaimComments } from '@stint/spa-kit/claim/claim-comments.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { useParams } from '@tanstack/react-router';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { Page } from '../../../page/page.tsx';
import { ClaimLead } from '../../claim/claim-lead.tsx';
import { ClaimNotices } from '../../claim/claim-notices.tsx';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import { useExpenseTexts } from '../use-expense-texts.ts';
import { CommentOnReportDocument } from './comment-on-report.ts';
import { ReportSheetForm } from './report-sheet-form.tsx';
import { ExpenseSheet, ExpenseSheetDocument } from './report.query.ts';

/** One expense report, to be filled in and submitted. */
export default function ReportPage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const texts = useExpenseTexts();
  const claims = useClaimTexts();
  const { data, error, loading, refetch } = useRecord(ExpenseSheetDocument, id, ['ExpenseReport']);
  const report = readFragment(ExpenseSheet, data?.expenseReport);
  const reread = async () =>
    readFragment(ExpenseSheet, (await refetch()).data?.expenseReport) ?? null;
  return (
    <Page
      title={report ? texts.report(report.number) : texts.title}
      lead={report && <ClaimLead {...report} isOver />}
      back={{ to: '/expenses', label: texts.title }}
      loading={loading && !data}
    >
      {error && !data && <FailureView error={error} onRetry={() => void refetch()} />}
      {data && !report && <EmptyState title={claims.notFound} description={claims.notFoundWhy} />}
      {report && (
        <>
          <ClaimNotices
            {...report}
            first={
              report.splitFrom && {
                to: `/expenses/${report.splitFrom.id}`,
                number: report.splitFrom.number,
              }
            }
            disputed={report.disputedReports.filter(isStanding).map((part) => ({
              to: `/expenses/${part.id}`,
              part: formatMoney(part.total, report.currency),
              reason: part.reason,
            }))}
          />
          <ReportSheetForm key={report.id} report={report} reread={reread} />
          <ClaimComments
            key={`comments-${report.id}`}
            id={report.id}
            comments={report.comments}
            command={CommentOnReportDocument}
            words={claims}
          />
        </>
      )}
    </Page>
  );
}
