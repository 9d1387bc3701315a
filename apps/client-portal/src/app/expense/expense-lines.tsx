import { Alert, Text, Title } from '@mantine/core';
import { formatWeekday } from '@stint/ui/dates/format-period.ts';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import claimClasses from '../claim/claim.module.css';
import { useClaimTexts } from '../claim/use-claim-texts.ts';
import type { Report } from './expense-document.ts';
import classes from './expense.module.css';
import { ReceiptView } from './receipt-view.tsx';

type ExpenseLinesProps = { report: Report; lineAside: (id: string) => ReactNode };

/** What was spent, for what, and what proves it. */
export function ExpenseLines({ report, lineAside }: ExpenseLinesProps) {
  const texts = useClaimTexts();
  const { lines, currency, total, findings } = report;
  return (
    <section aria-labelledby="expense-lines">
      {findings.length > 0 && (
        <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} aria-hidden />}>
          <ul className={claimClasses.list}>
            {findings.map(({ code, message }) => (
              <li key={`${code} ${message}`}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
      <Title order={2} id="expense-lines" size="h4" my="xs">
        {texts.lines}
      </Title>
      <ul className={classes.lines}>
        {lines.map(({ id, spentOn, kind, amount, purpose, receipts }) => (
          <li key={id} className={classes.line}>
            <div className={classes.head}>
              <span>
                {formatWeekday(spentOn)}, {texts.expenseKinds[kind]}
              </span>
              <span className={classes.amount}>{formatMoney(amount, currency)}</span>
            </div>
            {purpose && <div className={claimClasses.words}>{purpose}</div>}
            <div className={classes.receipts} role="group" aria-label={texts.receipts}>
              {receipts.length === 0 && <Text size="sm">{texts.noReceipt}</Text>}
              {receipts.map((receipt) => (
                <ReceiptView key={receipt.id} receipt={receipt} />
              ))}
            </div>
            {lineAside(id)}
          </li>
        ))}
      </ul>
      <Text fw={600} mt="sm">
        {texts.report.total(formatMoney(total, currency))}
      </Text>
    </section>
  );
}
