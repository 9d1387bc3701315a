import { AccountEntity } from './account.entity.ts';
import { LanguageResolver } from './language.resolver.ts';
import { SessionEntity } from './session.entity.ts';
import { SignInAttemptEntity } from './sign-in-attempt.entity.ts';
import { SessionResolver } from './session.resolver.ts';
import { StaffResolver } from './staff.resolver.ts';
import { endedSessions } from './session.jobs.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Accounts and sessions, as the application is put together from them. */
export const accountModule: NounModule = {
  entities: [AccountEntity, SessionEntity, SignInAttemptEntity],
  resolvers: [SessionResolver, LanguageResolver, StaffResolver],
  schedules: [endedSessions],
};
