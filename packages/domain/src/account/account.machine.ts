import { defineMachine, type ActionOf } from '../kernel/machine.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { accountStates, type AccountStatus } from './account.ts';

export interface AccountFacts {
  /** `null` while it is being created. */
  account: { id: string; status: AccountStatus } | null;
  /** The account of the person who acts; `null` for a job. */
  actorId: string | null;
  /** Whether no other administrator could sign in. */
  isLastAdministrator: boolean;
}

/** An account for signing in, at any door (S-4, S-5). */
export const accountMachine = defineMachine<AccountFacts>()({
  noun: 'account',
  states: accountStates,
  stateOf: ({ account }) => account?.status ?? null,
  actions: {
    create: {
      label: 'Create account',
      from: 'nothing',
      to: 'FIRST_LOGIN',
      permission: 'account:manage',
    },
    choosePassword: {
      label: 'Password is chosen',
      from: ['FIRST_LOGIN'],
      to: 'ACTIVE',
      system: true,
    },
    resetPassword: {
      label: 'Reset password',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'FIRST_LOGIN',
      permission: 'account:manage',
    },
    deactivate: {
      label: 'Deactivate',
      from: ['FIRST_LOGIN', 'ACTIVE'],
      to: 'DEACTIVATED',
      permission: 'account:manage',
      guards: [mustNotBeOwnAccount, mustLeaveAnAdministrator],
    },
    reactivate: {
      label: 'Reactivate',
      from: ['DEACTIVATED'],
      to: 'FIRST_LOGIN',
      permission: 'account:manage',
    },
  },
});

export type AccountAction = ActionOf<typeof accountMachine>;

function mustNotBeOwnAccount({ account, actorId }: AccountFacts): GuardAnswer {
  if (account === null || account.id !== actorId) return undefined;
  return refuse('OWN_ACCOUNT', {});
}

function mustLeaveAnAdministrator({ isLastAdministrator }: AccountFacts): GuardAnswer {
  if (!isLastAdministrator) return undefined;
  return refuse('LAST_ADMINISTRATOR', {});
}
