import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { SaveExpenseReportInput, SaveReportMutation } from '../../../gql/graphql.ts';
import type { ExpenseKind } from '@stint/domain/expense-report/expense-report.ts';
import type { ClaimEntry } from '../../claim/form/claim-entry.ts';
import type { ClaimForm } from '../../claim/form/claim-form.ts';
import type { ClaimSaving } from '../../claim/form/use-claim-form.ts';
import { ExpenseSheet, type Report } from './report.query.ts';

export const SaveReportDocument = graphql(`
  mutation SaveReport($input: SaveExpenseReportInput!) {
    saveExpenseReport(input: $input) {
      ... on ExpenseReportSaved {
        expenseReport {
          ...ExpenseSheet
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** An expense as it is typed. */
export interface ExpenseEntry extends ClaimEntry {
  /** Null while it is missing. */
  spentOn: string | null;
  kind: ExpenseKind;
  /** A decimal, '' while it is missing. */
  amount: string;
  purpose: string;
}

/** What somebody typed into a report. */
export type ReportForm = ClaimForm<Report, ExpenseEntry>;

/** Fields of an entry by the names that the API and the domain have for them. */
export const expenseFields: Readonly<Record<string, keyof ExpenseEntry>> = {
  spentOn: 'spentOn',
  date: 'spentOn',
  kind: 'kind',
  amount: 'amount',
  purpose: 'purpose',
};

/** How a report is typed and saved. */
export const reportSaving: ClaimSaving<
  Report,
  ExpenseEntry,
  SaveExpenseReportInput,
  SaveReportMutation
> = {
  entriesOf,
  fields: expenseFields,
  document: SaveReportDocument,
  inputOf: ({ seen, entries }) => ({
    id: seen.id,
    version: seen.version,
    lines: entries.map(({ id, spentOn, kind, amount, purpose }) => ({
      id,
      spentOn: spentOn ?? '',
      kind,
      amount,
      purpose: purpose.trim() || null,
    })),
  }),
  savedIn: ({ expenseReport }) => readFragment(ExpenseSheet, expenseReport),
};

export function entriesOf({ lines }: Pick<Report, 'lines'>): ExpenseEntry[] {
  return lines.map(({ id, spentOn, kind, amount, purpose }) => ({
    key: id,
    id,
    spentOn,
    kind,
    amount,
    purpose: purpose ?? '',
  }));
}

/** An expense of today without an amount. */
export function newExpense(key: string, today: string): ExpenseEntry {
  return { key, id: null, spentOn: today, kind: 'TRAVEL', amount: '', purpose: '' };
}

/**
 * Which saved line each new entry has become, so that what waits for it can follow.
 *
 * @returns ids by the keys of the entries
 */
export function savedIds(
  entries: readonly ExpenseEntry[],
  { lines }: Pick<Report, 'lines'>,
): ReadonlyMap<string, string> {
  const known = new Set(entries.map(({ id }) => id));
  const added = entriesOf({ lines: lines.filter(({ id }) => !known.has(id)) });
  const ids = new Map<string, string>();
  for (const entry of entries.filter(({ id }) => id === null)) {
    const place = added.findIndex((line) => isSame(line, entry));
    const [line] = place < 0 ? [] : added.splice(place, 1);
    if (line) ids.set(entry.key, line.key);
  }
  return ids;
}

function isSame(one: ExpenseEntry, other: ExpenseEntry): boolean {
  return (
    one.spentOn === other.spentOn &&
    one.kind === other.kind &&
    Number(one.amount) === Number(other.amount) &&
    one.purpose === other.purpose.trim()
  );
}
