import {
  depositAccountTypeLabels,
  depositShareLabels,
  type DepositAccountType,
  type DepositShare,
} from '@stint/domain/employee-data/direct-deposit.ts';
import {
  filingStatusLabels,
  type FilingStatus,
} from '@stint/domain/employee-data/tax-withholding.ts';
import { Field, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { DecimalScalar } from '../graphql/scalars.ts';

export const FilingStatusEnum = enumOf('FilingStatus', 'Form W-4, step 1(c).', filingStatusLabels);
export const DepositAccountTypeEnum = enumOf(
  'DepositAccountType',
  'What kind of account it is.',
  depositAccountTypeLabels,
);
export const DepositShareEnum = enumOf(
  'DepositShare',
  'What an account gets of the net pay.',
  depositShareLabels,
);

@ObjectType({ description: 'How an employee is reached, and whom to call in an emergency.' })
@Access('personal-data:read')
export class PersonalInformation {
  @Field(() => String, { nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true, description: 'Apartment, suite.' })
  unit!: string | null;

  @Field(() => String, { nullable: true })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'State or province, such as CA.' })
  region!: string | null;

  @Field(() => String, { nullable: true })
  postalCode!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to call in an emergency.' })
  emergencyName!: string | null;

  @Field(() => String, { nullable: true, description: 'What they are to the employee.' })
  emergencyRelationship!: string | null;

  @Field(() => String, { nullable: true })
  emergencyPhone!: string | null;
}

@ObjectType({
  description: 'What an employee says about federal tax, as on Form W-4. Amounts are US dollars.',
})
@Access('tax-withholding:read')
export class TaxWithholding {
  @Field(() => String, {
    nullable: true,
    description: 'The last four digits. `unmaskTaxWithholding` shows all of them.',
  })
  socialSecurityNumberMasked!: string | null;

  @Field(() => FilingStatusEnum, { nullable: true })
  filingStatus!: FilingStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Step 2(c): two jobs, or a spouse who works.',
  })
  multipleJobs!: boolean | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Step 3, per year.' })
  dependentsAmount!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Step 4(a), per year.' })
  otherIncome!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Step 4(b), per year.' })
  deductions!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Step 4(c), each pay period.' })
  extraWithholding!: string | null;
}

@ObjectType({ description: 'An account that net pay goes to.' })
@Access('direct-deposit:read')
export class DepositAccount {
  @Field({ description: 'Tells it apart when a change of it is asked for.' })
  key!: string;

  @Field()
  bankName!: string;

  @Field({ description: 'The last four digits. `unmaskDirectDeposit` shows all of them.' })
  routingNumberMasked!: string;

  @Field({ description: 'The last four digits. `unmaskDirectDeposit` shows all of them.' })
  accountNumberMasked!: string;

  @Field(() => DepositAccountTypeEnum)
  type!: DepositAccountType;

  @Field(() => DepositShareEnum)
  shareOf!: DepositShare;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent points or US dollars; none for what remains.',
  })
  share!: string | null;
}

@ObjectType({ description: 'Where net pay goes.' })
@Access('direct-deposit:read')
export class DirectDeposit {
  @Field(() => [DepositAccount], {
    description: 'Shares are taken in this order; the last account gets what remains.',
  })
  accounts!: DepositAccount[];
}
