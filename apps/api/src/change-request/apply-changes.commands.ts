import { withChange } from '@stint/domain/employee-data/compare.ts';
import type {
  EmployeeData,
  EmployeeDataSection,
} from '@stint/domain/employee-data/employee-data.ts';
import { ChangeRequestEntity } from './change-request.entity.ts';
import { requestedChange } from './requested-change.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { tableOf } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import { StaleRows } from '../database/write-rows.ts';
import { changeSections } from '../employee-data/change-sections.commands.ts';
import { storedSections } from '../employee-data/stored-sections.queries.ts';
import type { ChangeEntry } from '../history/change.ts';

/** An approved request, and what the section said when that was decided. */
interface Approved {
  row: ChangeRequestEntity;
  seen: EmployeeData;
}

/**
 * Makes the changes of approved requests: what they do not touch stays as it is.
 *
 * @throws StaleRows when a section changed after the decision was made on it
 */
export async function applyChanges(
  tx: Transaction,
  ctx: SignedInContext,
  approved: readonly Approved[],
): Promise<ChangeEntry[]> {
  const wanted = approved.map(({ row: { employeeId, section } }) => ({
    employeeId,
    section: section as EmployeeDataSection,
  }));
  const stored = await storedSections(tx, ctx.encryption, wanted, { lock: true });
  const changes = approved.map(({ row, seen }, at) => {
    const section = stored[at]!;
    if (JSON.stringify(section.data) !== JSON.stringify(seen)) {
      throw new StaleRows(tableOf(ChangeRequestEntity).name, [row.id]);
    }
    return { stored: section, data: withChange(requestedChange(ctx, row), section.data) };
  });
  return changeSections(tx, ctx, changes);
}
