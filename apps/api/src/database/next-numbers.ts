import type { Transaction } from './tenant.ts';

/** What is counted per agency; the numbers that people read. */
export type NumberSeries =
  'job_order' | 'candidate' | 'employee' | 'assignment' | 'timesheet' | 'expense_report';

/** Takes the next numbers of a series, in order, beginning with 1001. Others wait until this transaction ends. */
export async function nextNumbers(
  tx: Transaction,
  series: NumberSeries,
  count: number,
): Promise<number[]> {
  const { rows } = await tx.db.query<{ last: number }>(
    `INSERT INTO counter AS counted (agency_id, series, value) VALUES ($1, $2, $3)
     ON CONFLICT (agency_id, series) DO UPDATE SET value = counted.value + $4
     RETURNING value AS last`,
    [tx.agencyId, series, BEFORE_FIRST + count, count],
  );
  const { last } = rows[0]!;
  return Array.from({ length: count }, (_, index) => last - count + 1 + index);
}

const BEFORE_FIRST = 1000;
