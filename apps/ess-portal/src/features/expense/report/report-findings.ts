import { expenseFindings } from '@stint/domain/expense-report/expense-findings.ts';
import type { ExpenseTexts } from '@stint/messages/screen/own-expenses.ts';
import { type Finding, placed } from '../../claim/form/finding.ts';
import { isDirty } from '../../claim/form/claim-form.ts';
import { entriesOf, type ExpenseEntry, expenseFields, type ReportForm } from './report-form.ts';
import type { Report } from './report.query.ts';

/**
 * What the checks find. While nothing is typed it is what the API says; else what the domain finds in what is typed,
 * with the receipts that are missing, which the API alone knows.
 *
 * @param report as it is now: receipts come while something is typed
 * @param today at the agency
 */
export function reportFindings(
  form: ReportForm,
  report: Report,
  today: string,
  { problems }: Pick<ExpenseTexts, 'problems'>,
): Finding[] {
  const { seen, entries, refused } = form;
  const saved = savedFindings(report);
  if (!isDirty(form, entriesOf)) return [...saved, ...refused];
  const there = new Set(entries.map(({ id }) => id));
  const receipts = saved.filter(
    ({ key, field }) => key !== null && there.has(key) && field === null,
  );
  return [...typedFindings(entries, seen, today, problems), ...receipts, ...refused];
}

/** Why expenses cannot be saved: something is missing. */
export function missingFindings(entries: readonly ExpenseEntry[], missing: string): Finding[] {
  return entries.flatMap(({ key, spentOn, amount }) =>
    Object.entries({ spentOn, amount }).flatMap(([field, value]) =>
      value ? [] : [{ code: 'MISSING', text: missing, isWarning: false, key, field, date: null }],
    ),
  );
}

function savedFindings({ findings, lines }: Report): Finding[] {
  const said = findings.map(({ message, field, ...finding }) => ({
    ...finding,
    text: message,
    path: field,
  }));
  const keys = lines.map(({ id }) => id);
  return placed(said, keys, expenseFields);
}

function typedFindings(
  entries: readonly ExpenseEntry[],
  { assignment }: Report,
  today: string,
  problems: ExpenseTexts['problems'],
): Finding[] {
  const dated = entries.filter(({ spentOn, amount }) => spentOn !== null && amount !== '');
  const lines = dated.map(({ key, spentOn, kind, amount }) => ({
    id: key,
    date: spentOn!,
    kind,
    note: null,
    amount,
    receipts: 1,
  }));
  const found = expenseFindings(
    lines,
    assignment!,
    { receiptFrom: '0', receiptMode: 'OFF' },
    today,
  );
  const said = found.flatMap(({ code, field }) => {
    const text = problems[code as keyof typeof problems] as string | undefined;
    return text === undefined ? [] : [{ code, text, path: field }];
  });
  const keys = dated.map(({ key }) => key);
  return placed(said, keys, expenseFields);
}
