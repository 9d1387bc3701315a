import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { shownDeposit, shownTax, visibleSection } from './employee-data.queries.ts';
import { DirectDeposit, PersonalInformation, TaxWithholding } from './employee-data.type.ts';
import { unmask } from './unmask.commands.ts';
import {
  DirectDepositUnmasked,
  DirectDepositUnmaskedResult,
  TaxWithholdingUnmasked,
  TaxWithholdingUnmaskedResult,
} from './unmasked.type.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { isRefusal } from '../history/command.ts';

const whose = { nullable: true, description: 'The viewer’s own when left out.' } as const;

@Resolver()
export class EmployeeDataResolver {
  @Query(() => PersonalInformation, {
    nullable: true,
    description: 'Personal information of an employee.',
  })
  @Access('personal-data:read')
  personalInformation(
    @Ctx() ctx: SignedInContext,
    @Arg('employeeId', () => ID, whose) employeeId?: string | null,
  ) {
    return visibleSection(ctx, 'PERSONAL_INFORMATION', employeeId);
  }

  @Query(() => TaxWithholding, { nullable: true, description: 'Tax withholding of an employee.' })
  @Access('tax-withholding:read')
  async taxWithholding(
    @Ctx() ctx: SignedInContext,
    @Arg('employeeId', () => ID, whose) employeeId?: string | null,
  ) {
    return shownTax(await visibleSection(ctx, 'TAX_WITHHOLDING', employeeId));
  }

  @Query(() => DirectDeposit, { nullable: true, description: 'Direct deposit of an employee.' })
  @Access('direct-deposit:read')
  async directDeposit(
    @Ctx() ctx: SignedInContext,
    @Arg('employeeId', () => ID, whose) employeeId?: string | null,
  ) {
    return shownDeposit(await visibleSection(ctx, 'DIRECT_DEPOSIT', employeeId));
  }

  @Mutation(() => TaxWithholdingUnmaskedResult, {
    description:
      'Shows a Social Security number in full. The employee’s timeline says who looked and when.',
  })
  @Access('tax-withholding:unmask')
  async unmaskTaxWithholding(
    @Ctx() ctx: SignedInContext,
    @Arg('employeeId', () => ID) employeeId: string,
  ) {
    const data = await unmask(ctx, 'TAX_WITHHOLDING', employeeId);
    if (isRefusal(data)) return data;
    const { socialSecurityNumber } = data;
    return Object.assign(new TaxWithholdingUnmasked(), { socialSecurityNumber });
  }

  @Mutation(() => DirectDepositUnmaskedResult, {
    description: 'Shows bank numbers in full. The employee’s timeline says who looked and when.',
  })
  @Access('direct-deposit:unmask')
  async unmaskDirectDeposit(
    @Ctx() ctx: SignedInContext,
    @Arg('employeeId', () => ID) employeeId: string,
  ) {
    const data = await unmask(ctx, 'DIRECT_DEPOSIT', employeeId);
    return isRefusal(data) ? data : Object.assign(new DirectDepositUnmasked(), data);
  }
}
