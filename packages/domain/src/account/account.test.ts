import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { decide } from '../kernel/decide.ts';
import { accountMachine, type AccountAction, type AccountFacts } from './account.machine.ts';
import type { AccountStatus } from './account.ts';

function act(status: AccountStatus, action: AccountAction, over: Partial<AccountFacts> = {}) {
  const account = {
    id: 'a',
    label: 'Ann',
    status,
    failedAttempts: 0,
    isDelayed: false,
    hasSecondFactor: false,
  };
  const holder = { kind: 'STAFF' } as const;
  const facts = { account, holder, actorId: 'boss', isLastAdministrator: false, ...over };
  const permissions = rolePermissions.ADMIN;
  const decision = decide(accountMachine, action, { facts, input: {}, permissions });
  return decision.allowed ? decision.to : decision.refusals.map(({ code }) => code);
}

describe('an account', () => {
  it('asks for a new password first, at the beginning and after each reset (S-4)', () => {
    expect(act('FIRST_LOGIN', 'choosePassword')).toBe('ACTIVE');
    expect(act('ACTIVE', 'resetPassword')).toBe('FIRST_LOGIN');
    expect(act('DEACTIVATED', 'reactivate')).toBe('FIRST_LOGIN');
  });

  it('cannot be deactivated by its owner, and nobody can deactivate the last administrator', () => {
    expect(act('ACTIVE', 'deactivate')).toBe('DEACTIVATED');
    expect(act('ACTIVE', 'deactivate', { actorId: 'a', isLastAdministrator: true })).toEqual([
      'OWN_ACCOUNT',
      'LAST_ADMINISTRATOR',
    ]);
  });
});

describe('what is done to an account', () => {
  const decided = (action: AccountAction, over: Partial<AccountFacts> = {}) => {
    const account = {
      id: 'a',
      label: 'Ann',
      status: 'ACTIVE',
      failedAttempts: 0,
      isDelayed: false,
      hasSecondFactor: false,
    };
    const holder = { kind: 'STAFF' } as const;
    const facts = { account, holder, actorId: 'boss', isLastAdministrator: false, ...over };
    const permissions = rolePermissions.ADMIN;
    return decide(accountMachine, action, { facts: facts as AccountFacts, input: {}, permissions });
  };

  it('ends its sessions wherever its owner may no longer sign in as before (S-5)', () => {
    for (const action of [
      'deactivate',
      'resetPassword',
      'endWithEmployment',
      'endWithCustomerRecord',
    ] as const) {
      expect(decided(action)).toMatchObject({ effects: [{ kind: 'SESSIONS_ENDED' }] });
    }
    expect(decided('edit')).toMatchObject({ effects: [] });
  });

  it('forgets failures only where there are any', () => {
    expect(decided('unlock')).toMatchObject({ refusals: [{ code: 'NOTHING_TO_UNLOCK' }] });
    const account = {
      id: 'a',
      label: 'Ann',
      status: 'ACTIVE',
      failedAttempts: 0,
      isDelayed: true,
      hasSecondFactor: false,
    };
    expect(decided('unlock', { account: account as AccountFacts['account'] })).toMatchObject({
      effects: [{ kind: 'ATTEMPTS_FORGOTTEN' }],
    });
  });

  it('brings nobody back whose employment ended', () => {
    const account = {
      id: 'a',
      label: 'Ann',
      failedAttempts: 0,
      isDelayed: false,
      hasSecondFactor: false,
    };
    const ended = decided('reactivate', {
      account: { ...account, status: 'DEACTIVATED' },
      holder: { kind: 'EMPLOYEE', employee: { id: 'e', label: 'Ann' }, status: 'TERMINATED' },
    });
    expect(ended).toMatchObject({ refusals: [{ code: 'NOT_EMPLOYED' }] });
  });
});
