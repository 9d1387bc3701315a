import { Field, ID, ObjectType } from 'type-graphql';
import { Account } from './account.type.ts';
import { Access } from '../graphql/access/access.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { Outcome, resultOf } from '../graphql/results.ts';

const password = 'Generated, and shown this once: the owner replaces it at the first sign-in.';
const invitedAddress = 'Where a one-time link was sent to instead.';

@ObjectType({ description: 'An account, and how its owner gets in.' })
@Access('account:manage')
export class AccountCreated {
  @Field(() => Account)
  @ReadById()
  account!: string;

  @Field(() => String, { nullable: true, description: password })
  password!: string | null;

  @Field(() => String, { nullable: true, description: invitedAddress })
  invitedAddress!: string | null;

  @Field(() => ID, { nullable: true, description: 'The change in the history.' })
  changeSetId!: string | null;
}

@ObjectType({ description: 'What came of one account of many, and how its owner gets in.' })
@Access('account:manage')
export class AccessOutcome {
  @Field(() => Outcome, { description: 'Of the record that was asked for.' })
  outcome!: Outcome;

  @Field(() => ID, { nullable: true, description: 'The account’s; none when it was refused.' })
  accountId!: string | null;

  @Field(() => String, { nullable: true, description: 'What its owner types at sign-in.' })
  userName!: string | null;

  @Field(() => String, { nullable: true, description: password })
  password!: string | null;

  @Field(() => String, { nullable: true, description: invitedAddress })
  invitedAddress!: string | null;
}

@ObjectType({
  description: 'Accounts were made, or given a new password; each is done or refused by itself.',
})
@Access('account:manage')
export class AccessIssued {
  @Field(() => [AccessOutcome], { description: 'One for each record asked for, in that order.' })
  outcomes!: AccessOutcome[];

  @Field(() => ID, { nullable: true, description: 'The change in the history.' })
  changeSetId!: string | null;
}

export const CreateAccountResult = resultOf(
  'CreateAccountResult',
  'Created, or why not.',
  AccountCreated,
);

export const IssueAccessResult = resultOf(
  'IssueAccessResult',
  'What came of each, or what is wrong with the input.',
  AccessIssued,
);

/** Of a record for which nothing was issued. */
export function nothingIssued(outcome: Outcome): AccessOutcome {
  return { outcome, accountId: null, userName: null, password: null, invitedAddress: null };
}
