import type { CheckedRow, OrderTerms } from './checked-row.ts';
import type { ImportRecord } from './import-fields.ts';

/** The terms of an imported assignment: its own, or those of its job order if its file has none. */
export type ImportedTerms = Omit<ImportRecord<'assignment'>, keyof OrderTerms> &
  Required<{ [Field in keyof OrderTerms]: NonNullable<OrderTerms[Field]> | null }>;

export function importedTerms(row: CheckedRow<'assignment'>): ImportedTerms {
  const { jobOrder } = row.links;
  const order: OrderTerms = jobOrder?.known?.terms ?? (jobOrder?.row?.record as OrderTerms) ?? {};
  const own = row.record;
  return {
    ...own,
    title: order.title ?? null,
    jobType: order.jobType ?? null,
    payRate: own.payRate ?? order.payRate ?? null,
    billRate: own.billRate ?? order.billRate ?? null,
    salary: own.salary ?? order.salary ?? null,
    feePercent: own.feePercent ?? (own.feeAmount ? null : (order.feePercent ?? null)),
    feeAmount: own.feeAmount ?? (own.feePercent ? null : (order.feeAmount ?? null)),
    schedule: own.schedule ?? order.schedule ?? null,
  };
}
