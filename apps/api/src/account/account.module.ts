import { AccountEntity } from './account.entity.ts';
import { accountKind } from './account.kind.ts';
import { accounts } from './account.queries.ts';
import { accountSearch } from './account.search.ts';
import { AccountResolver } from './account.resolver.ts';
import { Account } from './account.type.ts';
import { LanguageResolver } from './language.resolver.ts';
import { endLostAccess } from './lost-access.commands.ts';
import { OneTimeLinkEntity } from './one-time-link.entity.ts';
import { PasswordLinkResolver } from './password-link.resolver.ts';
import { passwordResetJob } from './password-reset.commands.ts';
import { SecondFactorEntity } from './second-factor.entity.ts';
import { SecondFactorResolver } from './second-factor.resolver.ts';
import { SessionEntity } from './session.entity.ts';
import { SignInAttemptEntity } from './sign-in-attempt.entity.ts';
import { SessionResolver } from './session.resolver.ts';
import { StaffResolver } from './staff.resolver.ts';
import { endedSessions } from './session.jobs.ts';
import { ViewAsResolver } from './view-as.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';
import { actionResolver } from '../write/action-resolver.ts';

/** Accounts and sessions, as the application is put together from them. */
export const accountModule: NounModule = {
  entities: [
    AccountEntity,
    SessionEntity,
    SignInAttemptEntity,
    OneTimeLinkEntity,
    SecondFactorEntity,
  ],
  records: [{ type: Account, list: accounts }],
  resolvers: [
    ViewAsResolver,
    SessionResolver,
    LanguageResolver,
    StaffResolver,
    AccountResolver,
    PasswordLinkResolver,
    SecondFactorResolver,
    actionResolver(accountKind, {
      plural: 'Accounts',
      actions: ['deactivate', 'reactivate', 'unlock', 'removeSecondFactor'],
    }),
  ],
  search: accountSearch,
  followers: [endLostAccess],
  jobs: [passwordResetJob],
  schedules: [endedSessions],
};
