import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type {
  EmployeeDataOf,
  EmployeeDataSection,
} from '@stint/domain/employee-data/employee-data.ts';
import { storedSection } from './stored-sections.queries.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import { toldOnEmployee } from '../employee/employee-versions.commands.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseId } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import { unseenTargets } from '../write/targets.ts';

/** A section with numbers that are masked everywhere else. */
type NumberedSection = Exclude<EmployeeDataSection, 'PERSONAL_INFORMATION'>;

const unmasking = {
  TAX_WITHHOLDING: 'tax-withholding:unmask',
  DIRECT_DEPOSIT: 'direct-deposit:unmask',
} as const satisfies Record<NumberedSection, PermissionName>;

/**
 * A section with its numbers in full. Nobody sees them without leaving a trace: the employee's timeline says who
 * looked and when, in the same transaction.
 */
export async function unmask<Section extends NumberedSection>(
  ctx: SignedInContext,
  section: Section,
  employeeId: string,
): Promise<CommandResult<EmployeeDataOf[Section]>> {
  const id = parseId('Employee', { employeeId });
  if (id instanceof InvalidInput) return id;
  return runCommand(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [{ type: 'Employee', id, field: 'employeeId' }]);
    if (unseen.length > 0) return refused(unseen);
    const stored = await storedSection(tx, ctx.encryption, { employeeId: id, section });
    if (!stored) return refused([notFound('Employee', 'employeeId')]);
    await recordLook(tx, ctx, { employeeId: id, section });
    return stored.data as EmployeeDataOf[Section];
  });
}

/** Writes on the employee's timeline that somebody saw numbers of a section in full. */
export async function recordLook(
  tx: Transaction,
  ctx: SignedInContext,
  { employeeId, section }: { employeeId: string; section: NumberedSection },
): Promise<void> {
  const entry = await toldOnEmployee(tx, employeeId, `${section.toLowerCase()}_unmasked`);
  await recordChange(tx, ctx, { command: unmasking[section], entries: [entry!] });
}
