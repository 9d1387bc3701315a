import type { DirectDeposit } from '@stint/domain/employee-data/direct-deposit.ts';
import {
  type EmployeeDataSection,
  sectionRules,
} from '@stint/domain/employee-data/employee-data.ts';
import type { TaxWithholding } from '@stint/domain/employee-data/tax-withholding.ts';
import { refuse } from '@stint/domain/kernel/refusal.ts';
import { nounTerm } from '@stint/domain/messages/value.ts';
import { Field, ObjectType } from 'type-graphql';
import { ChangeRequestEntity } from './change-request.entity.ts';
import { requestedChange } from './requested-change.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { recordLook } from '../employee-data/unmask.commands.ts';
import { DepositAccountUnmasked } from '../employee-data/unmasked.type.ts';
import { Access } from '../graphql/access/access.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseId } from '../graphql/parse-input.ts';
import { InvalidInput, refused, resultOf } from '../graphql/results.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import { unseenTargets } from '../write/targets.ts';

@ObjectType({ description: 'The numbers that a change request asks for, in full.' })
@Access('direct-deposit:unmask', 'tax-withholding:unmask')
export class ChangeRequestUnmasked {
  @Field(() => [DepositAccountUnmasked], { description: 'Of direct deposit; else empty.' })
  @Access('direct-deposit:unmask', 'tax-withholding:unmask')
  accounts!: readonly DepositAccountUnmasked[];

  @Field(() => String, { nullable: true, description: 'Of tax withholding.' })
  socialSecurityNumber!: string | null;
}

export const UnmaskChangeRequestResult = resultOf(
  'UnmaskChangeRequestResult',
  'The numbers in full, or why not.',
  ChangeRequestUnmasked,
);

/** The numbers that a request asks for, in full. The employee's timeline says who looked and when. */
export async function unmaskRequest(
  ctx: SignedInContext,
  requestId: string,
): Promise<CommandResult<ChangeRequestUnmasked>> {
  const id = parseId('ChangeRequest', { id: requestId });
  if (id instanceof InvalidInput) return id;
  return runCommand(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [{ type: 'ChangeRequest', id, field: 'id' }]);
    if (unseen.length > 0) return refused(unseen);
    const [row] = await selectRows(tx, ChangeRequestEntity, { id });
    if (!row) return refused([notFound('ChangeRequest', 'id')]);
    const section = row.section as EmployeeDataSection;
    const { unmask } = sectionRules[section];
    if (section === 'PERSONAL_INFORMATION' || unmask === null) return unmasked([], null);
    if (!ctx.permissions.has(unmask)) return refused([mayNotUnmask]);
    await recordLook(tx, ctx, { employeeId: row.employeeId, section });
    const { after } = requestedChange(ctx, row);
    return section === 'DIRECT_DEPOSIT'
      ? unmasked((after as DirectDeposit).accounts, null)
      : unmasked([], (after as TaxWithholding).socialSecurityNumber);
  });
}

const mayNotUnmask = refuse('NOT_PERMITTED', {
  noun: nounTerm('change request'),
  action: { set: 'action', code: 'unmask', label: 'unmask' },
});

function unmasked(
  accounts: readonly DepositAccountUnmasked[],
  socialSecurityNumber: string | null,
): ChangeRequestUnmasked {
  return Object.assign(new ChangeRequestUnmasked(), { accounts, socialSecurityNumber });
}
