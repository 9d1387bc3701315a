import { usePortalList } from '@stint/spa-kit/portal/use-portal-list.ts';
import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { claimDefaults, inPeriod, inStatus } from '../claim/claim-question.ts';
import { ClaimsList } from '../claim/claims-list.tsx';
import type {
  ExpenseReportFilter,
  ExpenseReportSort,
  PortalExpenseRowFragment,
} from '../../gql/graphql.ts';
import { expenseKind } from './expense-kind.ts';
import { PortalExpenseRow, PortalExpensesDocument } from './expense-row.ts';

const variablesOf = listQuestion<ExpenseReportFilter, ExpenseReportSort>({
  sorts: { worker: 'EMPLOYEE', period: 'START_DATE', status: 'STATUS', amount: 'TOTAL' },
  filters: { status: inStatus, period: inPeriod, location: 'locationId' },
});

const amountOf = ({ total, currency }: PortalExpenseRowFragment) => formatMoney(total, currency);

/** The expense reports in the contact's scope, first those that wait for their approval (S-22). */
export default function ExpensesPage() {
  const { asked: _asked, ...list } = usePortalList({
    document: PortalExpensesDocument,
    row: PortalExpenseRow,
    kinds: ['ExpenseReport', 'Assignment'],
    defaults: claimDefaults,
    variablesOf,
  });
  return <ClaimsList kind={expenseKind} list={list} amountOf={amountOf} />;
}
