import { describe, expect, test } from 'vitest';
import { decide } from '../kernel/decide.ts';
import { matches } from '../access/scope.ts';
import type { PermissionName } from '../access/permissions.ts';
import { changeRequestMachine } from './change-request.machine.ts';
import type { ChangeRequestStatus } from './change-request.ts';
import { changeRequestNoun } from './change-request.noun.ts';

function deciding(
  action: keyof typeof changeRequestMachine.actions,
  { status = 'REQUESTED', conflicts = false, reason = 'Wrong bank' as string | null } = {},
) {
  const request = {
    id: 'r',
    label: 'Maria Lopez',
    section: 'DIRECT_DEPOSIT' as const,
    status: status as ChangeRequestStatus,
  };
  const permissions = new Set<PermissionName>([
    'change-request:decide',
    'direct-deposit:request-change',
  ]);
  const decision = decide(changeRequestMachine, action, {
    facts: { request, conflicts, current: null },
    input: { reason },
    permissions,
  });
  return decision.allowed ? decision.to : decision.refusals.map(({ code }) => code);
}

describe('a change request', () => {
  test('is approved, refused with a reason, or withdrawn', () => {
    expect(deciding('approve')).toBe('APPROVED');
    expect(deciding('refuse')).toBe('REFUSED');
    expect(deciding('refuse', { reason: ' ' })).toEqual(['REASON_REQUIRED']);
    expect(deciding('withdraw')).toBe('WITHDRAWN');
    for (const status of ['APPROVED', 'REFUSED', 'WITHDRAWN']) {
      expect(deciding('approve', { status })).toEqual(['WRONG_STATE']);
      expect(deciding('withdraw', { status })).toEqual(['WRONG_STATE']);
    }
  });

  test('is not approved against a value that nobody was shown', () => {
    expect(deciding('approve', { conflicts: true })).toEqual(['CHANGED_MEANWHILE']);
    expect(deciding('refuse', { conflicts: true })).toBe('REFUSED');
    expect(deciding('approve', { status: 'CONFLICTING' })).toBe('APPROVED');
  });

  test('is seen by the employee who asked, as long as the section is on', () => {
    const preferences = { sections: ['directDeposit'] as const, timesheetDisclaimer: null };
    const scope = changeRequestNoun.scope({
      kind: 'EMPLOYEE',
      accountId: 'a',
      employeeId: 'e',
      preferences,
    });
    expect(matches(scope, { employeeId: 'e', section: 'DIRECT_DEPOSIT' })).toBe(true);
    expect(matches(scope, { employeeId: 'e', section: 'TAX_WITHHOLDING' })).toBe(false);
    expect(matches(scope, { employeeId: 'f', section: 'DIRECT_DEPOSIT' })).toBe(false);
  });
});
