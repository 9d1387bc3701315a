import { Field, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { resultOf } from '../graphql/results.ts';

@ObjectType({ description: 'A Social Security number in full.' })
@Access('tax-withholding:unmask')
export class TaxWithholdingUnmasked {
  @Field(() => String, { nullable: true })
  socialSecurityNumber!: string | null;
}

@ObjectType({ description: 'The numbers of an account in full.' })
@Access('direct-deposit:unmask')
export class DepositAccountUnmasked {
  @Field({ description: 'That of the account in `directDeposit`.' })
  key!: string;

  @Field()
  routingNumber!: string;

  @Field()
  accountNumber!: string;
}

@ObjectType({ description: 'Bank numbers in full.' })
@Access('direct-deposit:unmask')
export class DirectDepositUnmasked {
  @Field(() => [DepositAccountUnmasked])
  accounts!: readonly DepositAccountUnmasked[];
}

export const TaxWithholdingUnmaskedResult = resultOf(
  'UnmaskTaxWithholdingResult',
  'The number in full, or why not.',
  TaxWithholdingUnmasked,
);

export const DirectDepositUnmaskedResult = resultOf(
  'UnmaskDirectDepositResult',
  'The numbers in full, or why not.',
  DirectDepositUnmasked,
);
