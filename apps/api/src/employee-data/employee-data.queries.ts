import type { DirectDeposit as Deposit } from '@stint/domain/employee-data/direct-deposit.ts';
import type {
  EmployeeDataOf,
  EmployeeDataSection,
} from '@stint/domain/employee-data/employee-data.ts';
import { masked } from '@stint/domain/employee-data/masked.ts';
import type { TaxWithholding as Tax } from '@stint/domain/employee-data/tax-withholding.ts';
import { storedSection } from './stored-sections.queries.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { uuidOf } from '../graphql/global-id.ts';
import { idsForCommand } from '../write/targets.ts';

/**
 * A section of an employee whom the viewer may see.
 *
 * @param employeeId a global id; the viewer's own employee when not given
 * @returns `null` for an employee out of scope, as for one that is not there
 */
export async function visibleSection<Section extends EmployeeDataSection>(
  ctx: SignedInContext,
  section: Section,
  employeeId: string | null | undefined,
): Promise<EmployeeDataOf[Section] | null> {
  const id = employeeId == null ? ownEmployee(ctx) : uuidOf(employeeId, 'Employee');
  if (id === null) return null;
  return ctx.database.read(async (db) => {
    const connection = { db, agencyId: ctx.agency.id };
    const visible = await idsForCommand(connection, ctx, 'Employee', [id]);
    if (!visible.has(id)) return null;
    const stored = await storedSection(connection, ctx.encryption, { employeeId: id, section });
    return (stored?.data ?? null) as EmployeeDataOf[Section] | null;
  });
}

/** The employee that an account of the employee portal belongs to; `null` for everybody else. */
export function ownEmployee({ viewer }: Pick<SignedInContext, 'viewer'>): string | null {
  return viewer.kind === 'EMPLOYEE' ? viewer.employeeId : null;
}

/** As the graph shows it: the number masked, whoever looks. */
export function shownTax(data: Tax | null) {
  if (data === null) return null;
  const { socialSecurityNumber: number, ...rest } = data;
  return { ...rest, socialSecurityNumberMasked: number && masked(number) };
}

/** As the graph shows it: numbers masked, whoever looks. */
export function shownDeposit(data: Deposit | null) {
  return (
    data && {
      accounts: data.accounts.map(({ routingNumber, accountNumber, ...account }) => ({
        ...account,
        routingNumberMasked: masked(routingNumber),
        accountNumberMasked: masked(accountNumber),
      })),
    }
  );
}
