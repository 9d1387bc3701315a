import { Alert, Button, Stack } from '@mantine/core';
import { expenseTotal } from '@stint/domain/expense-report/expense-report.ts';
import { isDecimalText, moneyText } from '@stint/domain/kernel/money.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useBlocking } from '@stint/ui/form/use-blocking.ts';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { FindingList } from '../../claim/finding-list.tsx';
import { withEntry, withNewEntry, withoutEntry } from '../../claim/form/claim-form.ts';
import { useClaimForm } from '../../claim/form/use-claim-form.ts';
import { SubmitPanel } from '../../claim/submit/submit-panel.tsx';
import { type SubmitWith, useSubmitClaim } from '../../claim/submit/use-submit-claim.ts';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import { useExpenseTexts } from '../use-expense-texts.ts';
import { AddReceipt } from './add-receipt.tsx';
import { ExpenseFacts } from './expense-facts.tsx';
import { ExpenseFields } from './expense-fields.tsx';
import { ReceiptList } from './receipt-list.tsx';
import { missingFindings, reportFindings } from './report-findings.ts';
import { newExpense, reportSaving, savedIds } from './report-form.ts';
import type { Report } from './report.query.ts';
import { SubmitReportDocument } from './submit-report.ts';
import { useReceipts } from './use-receipts.ts';

type ReportSheetFormProps = { report: Report; reread: () => Promise<Report | null> };

/** The expenses of a report with their receipts, what the checks find, and what submits it. */
export function ReportSheetForm({ report, reread }: ReportSheetFormProps) {
  const texts = useExpenseTexts();
  const claims = useClaimTexts();
  const { today } = useViewer();
  const navigate = useNavigate();
  const newKey = useId();
  const [added, setAdded] = useState(0);
  const [isGone, setGone] = useState(false);
  const { form, setForm, dirty, save, busy, discard } = useClaimForm(report, reportSaving, reread);
  const receipts = useReceipts();
  const [submit, submitting] = useSubmitClaim(SubmitReportDocument);
  const { root, attempt, blockedBy } = useBlocking<HTMLFormElement>();
  const { entries, isTried, conflicts } = form;
  const { currency, lines } = report;
  const missing = missingFindings(entries, claims.missing);
  const isWaitingFor = (key: string | null) => (receipts.waiting.get(key ?? '') ?? []).length > 0;
  const findings = [
    ...reportFindings(form, report, today, texts).filter(
      ({ code, key }) => code !== 'RECEIPT_MISSING' || !isWaitingFor(key),
    ),
    ...(isTried ? missing : []),
  ];
  const actionOf = (name: string) => report.actions.find(({ action }) => action === name);
  const isEditable = actionOf('edit')?.allowed === true;
  const isBusy = busy || submitting || receipts.busy;
  const isWaiting = [...receipts.waiting.values()].some((files) => files.length > 0);

  const trySave = async (): Promise<Report | null> => {
    const isFinished = attempt();
    setForm((now) => ({ ...now, isTried: true }));
    if (!isFinished || missing.length > 0) return null;
    const saved = dirty ? await save() : report;
    if (!saved || !isWaiting) return saved;
    const kept = lines.map(({ id }) => [id, id] as const);
    const isSent = await receipts.send(new Map([...kept, ...savedIds(entries, saved)]));
    const now = await reread();
    return isSent ? now : null;
  };
  const onSave = async () => {
    if (await trySave()) showNotice({ message: claims.saved });
  };
  const onSubmit = async (said: SubmitWith) => {
    const saved = await trySave();
    if (!saved || !(await submit(saved, said))) return;
    // The guard must be removed before the screen changes.
    flushSync(() => setGone(true));
    await navigate({ to: '/expenses' });
  };
  const amounts = entries.filter(({ amount }) => isDecimalText(amount));
  return (
    <form
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
    >
      <LeaveGuard unsaved={(dirty || isWaiting) && !isGone}>
        <Stack gap="md">
          {conflicts && (
            <Alert color="yellow" role="alert" title={claims.bothChanged}>
              {claims.bothChangedWhy}
            </Alert>
          )}
          {entries.length === 0 && (
            <EmptyState
              title={texts.noLines}
              description={isEditable ? texts.noLinesWhy : undefined}
            />
          )}
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {!isEditable &&
              lines.map((line) => (
                <ExpenseFacts key={line.id} line={line} currency={currency}>
                  <ReceiptList receipts={line.receipts} />
                </ExpenseFacts>
              ))}
            {isEditable &&
              entries.map((entry, index) => (
                <ExpenseFields
                  key={entry.key}
                  entry={entry}
                  place={index + 1}
                  currency={currency}
                  findings={findings.filter(({ key }) => key === entry.key)}
                  theirs={conflicts?.get(entry.key)}
                  onChange={(change) => setForm((now) => withEntry(now, entry.key, change))}
                  onRemove={() => setForm((now) => withoutEntry(now, entry.key))}
                >
                  <ReceiptList
                    receipts={lines.find(({ id }) => id === entry.id)?.receipts ?? []}
                    waiting={receipts.waiting.get(entry.key)}
                    busy={isBusy}
                    onRemove={({ id }) => void receipts.remove({ id })}
                    onDrop={(file) => receipts.drop(entry.key, file)}
                  />
                  <AddReceipt disabled={isBusy} onFile={(file) => receipts.add(entry.key, file)} />
                </ExpenseFields>
              ))}
          </Stack>
          {isEditable && (
            <Button
              variant="default"
              size="lg"
              onClick={() => {
                setAdded(added + 1);
                setForm((now) => withNewEntry(now, newExpense(`${newKey} ${added}`, today)));
              }}
            >
              {texts.add}
            </Button>
          )}
          <FindingList findings={findings.filter(({ key }) => key === null)} />
          <SubmitPanel
            total={formatMoney(moneyText(expenseTotal(amounts, currency)), currency)}
            disclaimer={report.disclaimer}
            action={actionOf('submit')}
            warnings={findings.filter(({ isWarning }) => isWarning).map(({ code }) => code)}
            isStopped={findings.some(({ isWarning }) => !isWarning)}
            onStopped={attempt}
            blockedBy={blockedBy}
            // oxlint-disable-next-line stint/no-own-decision -- what the button is called
            isAgain={report.status === 'REJECTED'}
            dirty={dirty || isWaiting}
            busy={isBusy}
            onSave={() => void onSave()}
            onDiscard={() => {
              discard();
              receipts.dropAll();
            }}
            onSubmit={(said) => void onSubmit(said)}
          />
        </Stack>
      </LeaveGuard>
    </form>
  );
}
