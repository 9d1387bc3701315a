import type { StaffRole as Role } from '@stint/domain/access/staff-role.ts';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { StaffRole } from './account-fields.type.ts';
import { Account } from './account.type.ts';
import { displayName, MOST_ACCOUNTS, role, userName } from './new-account.input.ts';
import {
  ClientPortalPreferencesInput,
  clientPreferencesSchema,
  EmployeePortalPreferencesInput,
  employeePreferencesSchema,
} from './portal-preferences.input.ts';
import { Access } from '../graphql/access/access.ts';
import { mutationPayload } from '../graphql/mutation-payload.ts';
import { recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { resultOf } from '../graphql/results.ts';
import { emailAddress } from '../graphql/text-input.ts';
import { ActionTarget } from '../write/action-input.ts';

@InputType({ description: 'What to change; what is left out stays as it is, null empties it.' })
@Access('account:manage')
export class UpdateAccountInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What is typed at sign-in.' })
  userName?: string | null;

  @Field(() => String, { nullable: true, description: 'The person’s name.' })
  displayName?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => StaffRole, { nullable: true, description: 'Staff only.' })
  role?: Role | null;
}

@InputType({
  description: 'The preferences of an employee’s account as they are to be, all of them.',
})
@Access('account:manage')
export class UpdateEmployeePortalPreferencesInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => EmployeePortalPreferencesInput)
  preferences!: EmployeePortalPreferencesInput;
}

@InputType({
  description: 'The preferences of a contact’s account as they are to be, all of them.',
})
@Access('account:manage')
export class UpdateClientPortalPreferencesInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => ClientPortalPreferencesInput)
  preferences!: ClientPortalPreferencesInput;
}

@InputType({ description: 'Accounts that get a new password.' })
@Access('account:manage')
export class ResetPasswordsInput {
  @Field(() => [ActionTarget], { description: `${MOST_ACCOUNTS} at most.` })
  targets!: ActionTarget[];

  @Field({
    nullable: true,
    description:
      'Whether a one-time link is sent by email instead of showing a password, to whoever has an email address.',
  })
  invite?: boolean;
}

@InputType({ description: 'Which sessions of an account to end.' })
@Access('account:manage')
export class EndAccountSessionsInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => ID, { nullable: true, description: 'Only this one; all of them when left out.' })
  sessionId?: string | null;
}

export const AccountUpdated = mutationPayload('AccountUpdated', {
  field: 'account',
  type: () => Account,
  access: ['account:manage'],
  description: 'The account is as asked for.',
});

@ObjectType({ description: 'The sessions have ended, with what was open in them.' })
@Access('account:manage')
export class AccountSessionsEnded {
  @Field(() => Account)
  @ReadById()
  account!: string;

  @Field(() => Int, { description: 'How many there were.' })
  ended!: number;
}

export const UpdateAccountResult = resultOf(
  'UpdateAccountResult',
  'Changed, or why not.',
  AccountUpdated,
);

export const EndAccountSessionsResult = resultOf(
  'EndAccountSessionsResult',
  'Ended, or why not.',
  AccountSessionsEnded,
);

const seen = { id: recordId('Account'), version: z.number() };

export const updateAccountSchema = z.object({
  ...seen,
  userName: userName.optional(),
  displayName: displayName.optional(),
  email: emailAddress.nullish(),
  role: role.nullish(),
});

export const employeePreferencesUpdate = z.object({
  ...seen,
  preferences: employeePreferencesSchema,
});

export const clientPreferencesUpdate = z.object({ ...seen, preferences: clientPreferencesSchema });

export const resetPasswordsSchema = z.object({
  targets: z
    .array(z.object({ id: recordId('Account'), version: z.number().nullish() }))
    .min(1, problemText('CHOOSE_ONE', {}))
    .max(MOST_ACCOUNTS, problemText('TOO_MANY', { most: MOST_ACCOUNTS }))
    .transform((targets) => [...new Map(targets.map((each) => [each.id, each])).values()]),
  invite: z
    .boolean()
    .nullish()
    .transform((given) => given === true),
});

export const endSessionsSchema = z.object({
  accountId: recordId('Account'),
  sessionId: recordId('Session').nullish(),
});
