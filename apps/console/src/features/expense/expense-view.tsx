import { Stack } from '@mantine/core';
import { expenseKindLabels } from '@stint/domain/expense-report/expense-report.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { claimStates } from '@stint/domain/timesheet/claim.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { bulkDialog } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { isBulkAction } from '@stint/spa-kit/record/actions/bulk-words.ts';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { Suspense, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { ClaimComments } from '../../record/claim/claim-comments.tsx';
import { ClaimFacts } from '../../record/claim/claim-facts.tsx';
import { ClaimStatements } from '../../record/claim/claim-statements.tsx';
import { DisputedLinks } from '../../record/claim/disputed-links.tsx';
import { EarlierRejection } from '../../record/claim/earlier-rejection.tsx';
import { expenseActions, expenseWarnings } from './expense-actions.ts';
import { ExpenseFindings } from './expense-findings.tsx';
import {
  ApproveExpenseReportInPartDocument,
  CommentOnExpenseReportDocument,
  ExpenseLineParts,
  ExpenseReportDocument,
} from './expense-fragments.ts';
import { ExpenseLines } from './expense-lines.tsx';
import { ExpenseRow } from './expense-row.ts';

const EditExpenses = lazy(() => import('./form/edit-expenses.tsx'));
const ApproveInPart = lazy(() => import('../../record/claim/approve-in-part.tsx'));

/** An expense report: what may be done, its expenses with receipts, comments, accepted disclaimers, history. */
export default function ExpenseView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(ExpenseReportDocument, id, ['ExpenseReport', 'ExpenseLine', 'Receipt']);
  const [doing, setDoing] = useState<string | null>(null);
  const report = query.data?.expenseReport;
  const row = readFragment(ExpenseRow, report);
  const lines = readFragment(ExpenseLineParts, report?.lines ?? []);
  const actions = readFragment(RecordActions, report?.actions ?? []);
  const name = row ? recordNumber('ExpenseReport', row.number) : '';
  const stop = () => setDoing(null);
  useActionsInPalette(actions, row ? `Expense report ${name}` : undefined, setDoing);

  const record: FramedRecord | null =
    report && row
      ? {
          title: row.work.worker.name,
          subtitle: `Expense report ${name} · ${formatDate(row.startDate)} – ${formatDate(row.endDate)}`,
          badge: <StateBadge states={claimStates} state={row.status} />,
          actions: <ActionBar actions={actions} danger={['reject', 'void']} onAction={setDoing} />,
          tabs: [
            {
              value: 'expenses',
              label: 'Expenses',
              content: (
                <Stack gap="lg" align="stretch">
                  <DisputedLinks
                    type="ExpenseReport"
                    from={report.splitFrom}
                    parts={report.disputedReports}
                  />
                  <EarlierRejection history={report.timeline} reason={row.reason} />
                  <ExpenseFindings findings={report.findings} />
                  <ExpenseLines
                    lines={lines}
                    total={row.total}
                    currency={row.currency}
                    editable={actions.some(({ action, allowed }) => action === 'edit' && allowed)}
                    onChanged={() => void query.refetch()}
                  />
                  <ClaimFacts claim={row} assignment={report.assignment} own={[]} />
                </Stack>
              ),
            },
            {
              value: 'comments',
              label: 'Comments',
              count: report.comments.length,
              content: (
                <ClaimComments
                  id={id}
                  comments={report.comments}
                  command={CommentOnExpenseReportDocument}
                />
              ),
            },
            {
              value: 'statements',
              label: 'Disclaimers',
              count: report.statements.length,
              content: <ClaimStatements statements={report.statements} />,
            },
            timelineTab(report.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="expense report" />
      <Suspense>
        {row && doing === 'edit' && (
          <EditExpenses report={row} name={name} lines={lines} onClose={stop} />
        )}
        {row && doing === 'approveInPart' && (
          <ApproveInPart
            claim={{ id: row.id, version: row.version }}
            name={name}
            lines={lines.map(({ id: lineId, spentOn, kind, amount }) => ({
              id: lineId,
              label: `${formatDate(spentOn)}: ${expenseKindLabels[kind]}, ${formatMoney(amount, row.currency)}`,
            }))}
            warnings={expenseWarnings}
            command={ApproveExpenseReportInPartDocument}
            onClose={stop}
          />
        )}
        {row &&
          doing &&
          isBulkAction(expenseActions, doing) &&
          bulkDialog(expenseActions, doing, [row], { onClose: stop })}
      </Suspense>
    </>
  );
}
