import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  EndAccountSessionsInput,
  EndAccountSessionsResult,
  ResetPasswordsInput,
  UpdateAccountInput,
  UpdateAccountResult,
  UpdateClientPortalPreferencesInput,
  UpdateEmployeePortalPreferencesInput,
} from './account-changes.input.ts';
import { createContactAccount } from './create-contact-account.commands.ts';
import { createEmployeeAccounts } from './create-employee-accounts.commands.ts';
import { createStaffAccount } from './create-staff-account.commands.ts';
import { endAccountSessions } from './end-sessions.commands.ts';
import { CreateAccountResult, IssueAccessResult } from './issued-access.type.ts';
import {
  CreateContactAccountInput,
  CreateEmployeeAccountsInput,
  CreateStaffAccountInput,
} from './new-account.input.ts';
import { resetPasswords } from './reset-passwords.commands.ts';
import {
  updateAccount,
  updateClientPortalPreferences,
  updateEmployeePortalPreferences,
} from './update-account.commands.ts';
import { Access } from '../graphql/access/access.ts';
import type { SignedInContext } from '../context/request-context.ts';

@Resolver()
export class AccountResolver {
  @Mutation(() => CreateAccountResult, { description: 'Makes an account of the staff.' })
  @Access('account:manage')
  createStaffAccount(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateStaffAccountInput) input: CreateStaffAccountInput,
  ) {
    return createStaffAccount(ctx, input);
  }

  @Mutation(() => IssueAccessResult, {
    description: 'Makes accounts for employees who have none, each by itself.',
  })
  @Access('account:manage')
  createEmployeeAccounts(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateEmployeeAccountsInput) input: CreateEmployeeAccountsInput,
  ) {
    return createEmployeeAccounts(ctx, input);
  }

  @Mutation(() => CreateAccountResult, {
    description: 'Makes an account for a contact on the record of an accounting customer.',
  })
  @Access('account:manage')
  createContactAccount(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateContactAccountInput) input: CreateContactAccountInput,
  ) {
    return createContactAccount(ctx, input);
  }

  @Mutation(() => UpdateAccountResult, { description: 'Changes names, mail address, and role.' })
  @Access('account:manage')
  updateAccount(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateAccountInput) input: UpdateAccountInput,
  ) {
    return updateAccount(ctx, input);
  }

  @Mutation(() => UpdateAccountResult, {
    description: 'Sets what an employee sees of the employee portal.',
  })
  @Access('account:manage')
  updateEmployeePortalPreferences(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateEmployeePortalPreferencesInput)
    input: UpdateEmployeePortalPreferencesInput,
  ) {
    return updateEmployeePortalPreferences(ctx, input);
  }

  @Mutation(() => UpdateAccountResult, {
    description: 'Sets what a contact sees of the client portal.',
  })
  @Access('account:manage')
  updateClientPortalPreferences(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateClientPortalPreferencesInput)
    input: UpdateClientPortalPreferencesInput,
  ) {
    return updateClientPortalPreferences(ctx, input);
  }

  @Mutation(() => IssueAccessResult, {
    description: 'Replaces passwords and ends every session of these accounts, each by itself.',
  })
  @Access('account:manage')
  resetPasswords(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => ResetPasswordsInput) input: ResetPasswordsInput,
  ) {
    return resetPasswords(ctx, input);
  }

  @Mutation(() => EndAccountSessionsResult, {
    description: 'Ends the sessions of an account, or one of them.',
  })
  @Access('account:manage')
  endAccountSessions(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => EndAccountSessionsInput) input: EndAccountSessionsInput,
  ) {
    return endAccountSessions(ctx, input);
  }
}
