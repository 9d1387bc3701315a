import {
  isUserName,
  LONGEST_USER_NAME,
  SHORTEST_USER_NAME,
} from '@stint/domain/account/user-name.ts';
import { staffRoleLabels, type StaffRole as Role } from '@stint/domain/access/staff-role.ts';
import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { StaffRole } from './account-fields.type.ts';
import {
  ClientPortalPreferencesInput,
  clientPreferencesSchema,
  EmployeePortalPreferencesInput,
  employeePreferencesSchema,
} from './portal-preferences.input.ts';
import { Access } from '../graphql/access/access.ts';
import { recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { emailAddress, requiredLine } from '../graphql/text-input.ts';

/** Accounts of one command at most: each password takes a while to hash. */
export const MOST_ACCOUNTS = 200;

const invite =
  'Whether a one-time link is sent by email instead of showing a password, to whoever has an email address.';
const generated = 'Made from the name when left out.';

@InputType({ description: 'A new account of the staff.' })
@Access('account:manage')
export class CreateStaffAccountInput {
  @Field()
  userName!: string;

  @Field({ description: 'The person’s name.' })
  displayName!: string;

  @Field(() => StaffRole)
  role!: Role;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field({ nullable: true, description: invite })
  invite?: boolean;
}

@InputType({ description: 'An employee who gets an account.' })
@Access('account:manage')
export class NewEmployeeAccountInput {
  @Field(() => ID)
  employeeId!: string;

  @Field(() => String, { nullable: true, description: generated })
  userName?: string | null;
}

@InputType({ description: 'Accounts for active employees who have none.' })
@Access('account:manage')
export class CreateEmployeeAccountsInput {
  @Field(() => [NewEmployeeAccountInput], { description: `${MOST_ACCOUNTS} at most.` })
  employees!: NewEmployeeAccountInput[];

  @Field(() => EmployeePortalPreferencesInput, {
    nullable: true,
    description: 'Of each of them; every section is off when left out.',
  })
  preferences?: EmployeePortalPreferencesInput | null;

  @Field({ nullable: true, description: invite })
  invite?: boolean;
}

@InputType({ description: 'An account for a contact on an accounting customer’s record.' })
@Access('account:manage')
export class CreateContactAccountInput {
  @Field(() => ID)
  contactId!: string;

  @Field(() => String, { nullable: true, description: generated })
  userName?: string | null;

  @Field(() => ClientPortalPreferencesInput, {
    nullable: true,
    description: 'Every section is off when left out.',
  })
  preferences?: ClientPortalPreferencesInput | null;

  @Field({ nullable: true, description: invite })
  invite?: boolean;
}

/** What is typed at sign-in, whatever its case. */
export const userName = requiredLine(300, 'EMPTY.userName')
  .transform((typed) => typed.toLowerCase())
  .refine(
    isUserName,
    problemText('USER_NAME_SHAPE', { least: SHORTEST_USER_NAME, most: LONGEST_USER_NAME }),
  );

export const displayName = requiredLine(200, 'EMPTY.name');
export const role = z.enum(Object.keys(staffRoleLabels) as [Role, ...Role[]]);

const isInvited = z
  .boolean()
  .nullish()
  .transform((given) => given === true);

export const createStaffAccountSchema = z.object({
  userName,
  displayName,
  role,
  email: emailAddress.nullish().transform((email) => email ?? null),
  invite: isInvited,
});

export const createEmployeeAccountsSchema = z.object({
  employees: z
    .array(z.object({ employeeId: recordId('Employee'), userName: userName.nullish() }))
    .min(1, problemText('CHOOSE_ONE', {}))
    .max(MOST_ACCOUNTS, problemText('TOO_MANY', { most: MOST_ACCOUNTS }))
    .transform((asked) => [...new Map(asked.map((each) => [each.employeeId, each])).values()]),
  preferences: employeePreferencesSchema.nullish(),
  invite: isInvited,
});

export const createContactAccountSchema = z.object({
  contactId: recordId('Contact'),
  userName: userName.nullish(),
  preferences: clientPreferencesSchema.nullish(),
  invite: isInvited,
});
