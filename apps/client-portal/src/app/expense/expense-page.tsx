import { ClaimComments } from '@stint/spa-kit/claim/claim-comments.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ClaimPage } from '../claim/claim-page.tsx';
import { ShownClaim } from '../claim/shown-claim.tsx';
import { useClaimTexts } from '../claim/use-claim-texts.ts';
import { CommentOnExpensesDocument } from './comment-on-expenses.ts';
import { PortalExpenseReportDocument, type Report } from './expense-document.ts';
import { expenseKind } from './expense-kind.ts';
import { ExpenseLines } from './expense-lines.tsx';
import { claimOf } from './report-claim.ts';

/** An expense report of somebody who works for the contact's client, with its receipts, decided on and talked about (S-22). */
export default function ExpensePage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const { data, error, refetch } = useRecord(PortalExpenseReportDocument, id, ['ExpenseReport']);
  const reread = () => void refetch();
  return (
    <ShownClaim kind={expenseKind} claim={data?.expenseReport} error={error} onRetry={reread}>
      {(report) => <ReportView key={report.id} report={report} onReread={reread} />}
    </ShownClaim>
  );
}

function ReportView({ report, onReread }: { report: Report; onReread: () => void }) {
  const texts = useClaimTexts();
  const claim = useMemo(() => claimOf(report, texts), [report, texts]);
  return (
    <ClaimPage
      kind={expenseKind}
      claim={claim}
      shown={report}
      disputed={report.disputedReports.map((each) => ({
        ...each,
        amount: formatMoney(each.total, report.currency),
      }))}
      onReread={onReread}
      foot={
        <ClaimComments
          id={report.id}
          comments={report.comments}
          command={CommentOnExpensesDocument}
          words={texts}
        />
      }
    >
      {(lineAside) => <ExpenseLines report={report} lineAside={lineAside} />}
    </ClaimPage>
  );
}
