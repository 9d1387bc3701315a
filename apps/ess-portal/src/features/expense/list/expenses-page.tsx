import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { ClaimCard } from '../../claim/list/claim-card.tsx';
import { ClaimsPage } from '../../claim/list/claims-page.tsx';
import { useExpenseTexts } from '../use-expense-texts.ts';
import { BeginReport } from './begin-report.tsx';
import { useDueReports, useSubmittedReports } from './use-own-expense-reports.ts';

/** Own expense reports. */
export default function ExpensesPage() {
  return (
    <ClaimsPage
      words={useExpenseTexts()}
      due={useDueReports()}
      others={useSubmittedReports()}
      card={({ total, currency, ...report }) => (
        <ClaimCard
          key={report.id}
          {...report}
          to={`/expenses/${report.id}`}
          title={formatPeriod(report.startDate, report.endDate)}
          total={formatMoney(total, currency)}
          isOver
        />
      )}
      begin={(assignments) => <BeginReport assignments={assignments} />}
    />
  );
}
