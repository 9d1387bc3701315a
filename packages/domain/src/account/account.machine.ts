import { defineMachine, type ActionOf } from '../kernel/machine.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { type AccountHolder, mayHoldAccount } from './account-holder.ts';
import { accountStates, type AccountStatus } from './account.ts';

export interface AccountFacts {
  /** `null` while it is being created. */
  account: {
    id: string;
    /** What people call it. */
    label: string;
    status: AccountStatus;
    /** Of browsers that had not signed in to it before, since the last sign-in. */
    failedAttempts: number;
    /** Whether somebody has to wait before the next attempt (`S-4`). */
    isDelayed: boolean;
    /** Whether one-time codes are asked for. */
    hasSecondFactor: boolean;
  } | null;
  /** Whose it is, or is to be. */
  holder: AccountHolder;
  /** The account of the person who acts; `null` for a job. */
  actorId: string | null;
  /** Whether no other administrator could sign in. */
  isLastAdministrator: boolean;
}

/** What else an action does. */
export interface AccountEffect {
  kind:
    /** Whoever is signed in to the account is so no more, at once, and its one-time links open nothing (`S-5`). */
    | 'SESSIONS_ENDED'
    /** Nobody has to wait before the next attempt to sign in. */
    | 'ATTEMPTS_FORGOTTEN'
    /** One-time codes are no longer asked for. */
    | 'SECOND_FACTOR_REMOVED';
}

/** An account for signing in, at any door (S-4, S-5). */
export const accountMachine = defineMachine<AccountFacts, object, AccountEffect>()({
  noun: 'account',
  states: accountStates,
  stateOf: ({ account }) => account?.status ?? null,
  actions: {
    create: {
      label: 'Create account',
      from: 'nothing',
      to: 'FIRST_LOGIN',
      permission: 'account:manage',
      guards: [mustBeEntitled],
    },
    choosePassword: {
      label: 'Password is chosen',
      from: ['FIRST_LOGIN'],
      to: 'ACTIVE',
      system: true,
    },
    edit: {
      label: 'Edit',
      from: ['FIRST_LOGIN', 'ACTIVE', 'DEACTIVATED'],
      to: 'unchanged',
      permission: 'account:manage',
    },
    changePreferences: {
      label: 'Change preferences',
      from: ['FIRST_LOGIN', 'ACTIVE', 'DEACTIVATED'],
      to: 'unchanged',
      permission: 'account:manage',
      guards: [mustHavePreferences],
    },
    viewAs: {
      label: 'View as',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'unchanged',
      permission: 'account:manage',
      guards: [mustHavePortal],
    },
    endViewAs: {
      label: 'End of view as',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'unchanged',
      system: true,
    },
    endSessions: {
      label: 'End sessions',
      from: ['FIRST_LOGIN', 'ACTIVE', 'DEACTIVATED'],
      to: 'unchanged',
      system: true,
    },
    resetPassword: {
      label: 'Reset password',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'FIRST_LOGIN',
      permission: 'account:manage',
      effects: endSessions,
    },
    unlock: {
      label: 'Forget failed sign-ins',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'unchanged',
      permission: 'account:manage',
      guards: [mustHaveFailures],
      effects: () => [{ kind: 'ATTEMPTS_FORGOTTEN' }],
    },
    turnOnSecondFactor: {
      label: 'One-time codes are turned on',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'unchanged',
      system: true,
    },
    renewRecoveryCodes: {
      label: 'Recovery codes are replaced',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'unchanged',
      system: true,
    },
    turnOffSecondFactor: {
      label: 'One-time codes are turned off',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'unchanged',
      system: true,
    },
    removeSecondFactor: {
      label: 'Turn one-time codes off',
      from: ['FIRST_LOGIN', 'ACTIVE', 'DEACTIVATED'],
      to: 'unchanged',
      permission: 'account:manage',
      guards: [mustHaveSecondFactor],
      effects: () => [{ kind: 'SECOND_FACTOR_REMOVED' }, ...endSessions()],
    },
    deactivate: {
      label: 'Deactivate',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'DEACTIVATED',
      permission: 'account:manage',
      guards: [mustNotBeOwnAccount, mustLeaveAnAdministrator],
      effects: endSessions,
    },
    endWithEmployment: {
      label: 'Employment ends',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'DEACTIVATED',
      system: true,
      effects: endSessions,
    },
    endWithCustomerRecord: {
      label: 'Contact leaves the accounting customer',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'DEACTIVATED',
      system: true,
      effects: endSessions,
    },
    reactivate: {
      label: 'Reactivate',
      from: ['DEACTIVATED'],
      to: 'FIRST_LOGIN',
      permission: 'account:manage',
      guards: [mustBeEntitled],
    },
  },
});

export type AccountAction = ActionOf<typeof accountMachine>;

/** S-2, S-3: an account is for those who work for the agency, and for contacts on an accounting customer's record. */
function mustBeEntitled({ holder }: AccountFacts): GuardAnswer {
  return mayHoldAccount(holder);
}

/** Staff have a role in place of preferences. */
function mustHavePreferences({ holder }: AccountFacts): GuardAnswer {
  return holder.kind === 'STAFF' ? refuse('NO_PREFERENCES', {}) : undefined;
}

/** S-16: staff see the agency by their role, which the list of permissions tells. */
function mustHavePortal({ holder }: AccountFacts): GuardAnswer {
  return holder.kind === 'STAFF' ? refuse('NO_PORTAL', {}) : undefined;
}

function mustHaveFailures({ account }: AccountFacts): GuardAnswer {
  if (account === null || account.failedAttempts > 0 || account.isDelayed) return undefined;
  return refuse('NOTHING_TO_UNLOCK', {});
}

function mustHaveSecondFactor({ account }: AccountFacts): GuardAnswer {
  if (account === null || account.hasSecondFactor) return undefined;
  return refuse('NO_SECOND_FACTOR', {});
}

function mustNotBeOwnAccount({ account, actorId }: AccountFacts): GuardAnswer {
  if (account === null || account.id !== actorId) return undefined;
  return refuse('OWN_ACCOUNT', {});
}

function mustLeaveAnAdministrator({ isLastAdministrator }: AccountFacts): GuardAnswer {
  if (!isLastAdministrator) return undefined;
  return refuse('LAST_ADMINISTRATOR', {});
}

function endSessions(): AccountEffect[] {
  return [{ kind: 'SESSIONS_ENDED' }];
}
