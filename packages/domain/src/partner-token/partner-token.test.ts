import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPermissionName, type PermissionName } from '../access/permissions.ts';
import { rolePermissions } from '../access/roles.ts';
import { rowScopes, type ScopedNoun } from '../access/row-scopes.ts';
import { matches } from '../access/scope.ts';
import type { Viewer } from '../access/viewer.ts';
import { decide } from '../kernel/decide.ts';
import {
  effectivePermissions,
  mustGoWithClients,
  partnerPermissions,
} from './partner-permissions.ts';
import { partnerTokenMachine } from './partner-token.machine.ts';
import { hasExpired, mustExpireWithinAYear, type PartnerTokenStatus } from './partner-token.ts';

const today = '2026-11-28';

function partner(clientIds: readonly string[] | null): Viewer {
  return { kind: 'PARTNER', tokenId: 't', permissions: partnerPermissions, clientIds };
}

describe('a partner token', () => {
  it('is revoked once, for good, by an administrator', () => {
    const revoke = (status: PartnerTokenStatus, permissions = rolePermissions.ADMIN) => {
      const token = { id: 't', label: 'Payroll bridge', status, expiresOn: today };
      const decision = decide(partnerTokenMachine, 'revoke', {
        facts: { token },
        input: {},
        permissions,
      });
      return decision.allowed ? decision.to : decision.refusals.map(({ code }) => code);
    };
    expect(revoke('ACTIVE')).toBe('REVOKED');
    expect(revoke('REVOKED')).toEqual(['WRONG_STATE']);
    expect(revoke('ACTIVE', rolePermissions.ALL_IN)).toEqual(['NOT_PERMITTED']);
  });

  it('works through its last day, which is at most a year ahead', () => {
    expect(hasExpired({ expiresOn: today }, today)).toBe(false);
    expect(hasExpired({ expiresOn: '2026-11-27' }, today)).toBe(true);
    expect(mustExpireWithinAYear(today, today)).toBeUndefined();
    expect(mustExpireWithinAYear('2027-11-28', today)).toBeUndefined();
    const refused = { code: 'TOKEN_EXPIRY', field: 'expiresOn' };
    expect(mustExpireWithinAYear('2026-11-27', today)).toMatchObject(refused);
    expect(mustExpireWithinAYear('2027-11-29', today)).toMatchObject(refused);
    expect(mustExpireWithinAYear('2029-02-28', '2028-02-29')).toBeUndefined();
  });
});

describe('the permissions of a token', () => {
  it('are those of records, never of accounts, settings, or what is stored encrypted', () => {
    expect(partnerPermissions.every(isPermissionName)).toBe(true);
    const never =
      /^(partner-token|background-work|saved-view|change|import|personal-data|tax|direct)/;
    expect(partnerPermissions.filter((name) => never.test(name))).toEqual([]);
    expect(partnerPermissions).not.toContain('account:manage');
    expect(partnerPermissions).not.toContain('agency:configure');
    expect(partnerPermissions.filter((name) => /mask/.test(name))).toEqual([]);
  });

  it('are fewer when it is restricted to clients, and the others are named', () => {
    const chosen: PermissionName[] = ['assignment:read', 'candidate:read', 'task:read'];
    expect(mustGoWithClients(chosen, null)).toBeUndefined();
    expect(mustGoWithClients(['assignment:read'], ['acme'])).toBeUndefined();
    expect(mustGoWithClients(chosen, ['acme'])).toMatchObject({
      code: 'TOKEN_BEYOND_CLIENTS',
      field: 'permissions',
      message: { values: { permissions: ['candidate:read', 'task:read'] } },
    });
  });

  it('that are stored count only while a token may have them', () => {
    const stored = ['assignment:read', 'candidate:read', 'account:manage', 'no:such'];
    expect(effectivePermissions(stored, null)).toEqual(['assignment:read', 'candidate:read']);
    expect(effectivePermissions(stored, ['acme'])).toEqual(['assignment:read']);
  });
});

describe('the rows of a token', () => {
  const ids = fc.constantFrom('acme', 'globex', 'initech');
  const row = fc.record(
    { id: ids, clientId: ids, candidateId: ids, employeeId: ids, status: fc.constant('ACTIVE') },
    { requiredKeys: [] },
  );
  const nouns = fc.constantFrom(...(Object.keys(rowScopes) as ScopedNoun[]));

  it('that is restricted are among those of one with more clients, and of one without a restriction', () => {
    const clients = fc.subarray(['acme', 'globex', 'initech']);
    fc.assert(
      fc.property(nouns, row, clients, clients, (noun, fields, some, more) => {
        const sees = (clientIds: string[] | null) =>
          matches(rowScopes[noun](partner(clientIds)), fields as never);
        if (!sees(some)) return;
        expect(sees([...some, ...more])).toBe(true);
        expect(sees(null)).toBe(true);
      }),
    );
  });

  it('that is restricted have one of its clients; what has no client is out of sight', () => {
    fc.assert(
      fc.property(nouns, row, (noun, fields) => {
        const seen = matches(rowScopes[noun](partner(['acme'])), fields as never);
        if (seen) expect(noun === 'client' ? fields.id : fields.clientId).toBe('acme');
      }),
    );
    for (const noun of ['candidate', 'employee', 'account', 'task', 'activity'] as const) {
      expect(rowScopes[noun](partner(['acme']))).toEqual({ none: true });
    }
  });

  it('are no other tokens, and accounts only with the permission', () => {
    expect(rowScopes.partnerToken(partner(null))).toEqual({ none: true });
    expect(rowScopes.account(partner(null))).toEqual({ all: true });
    const without: Viewer = { ...partner(null), permissions: ['client:read'] } as never;
    expect(rowScopes.account(without)).toEqual({ none: true });
  });
});
