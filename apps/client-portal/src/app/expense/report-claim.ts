import { money, moneyText, sum } from '@stint/domain/kernel/money.ts';
import type { ClientClaimTexts } from '@stint/messages/screen/client-claims.ts';
import { formatWeekday } from '@stint/ui/dates/format-period.ts';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import type { Claim, ClaimLine } from '../claim/claim.ts';
import type { Report } from './expense-document.ts';

/** An expense report as it is decided on. */
export function claimOf(report: Report, { expenseKinds }: ClientClaimTexts): Claim {
  const { currency } = report;
  const amounts = new Map(report.lines.map(({ id, amount }) => [id, money(amount, currency)]));
  return {
    ...report,
    lines: report.lines.map(({ id, spentOn, kind, amount }) => ({
      id,
      label: `${formatWeekday(spentOn)}, ${expenseKinds[kind]}, ${formatMoney(amount, currency)}`,
    })),
    amountOf: (lines: readonly ClaimLine[]) => {
      const chosen = lines.flatMap(({ id }) => amounts.get(id) ?? []);
      return formatMoney(moneyText(sum(chosen, currency)), currency);
    },
  };
}
