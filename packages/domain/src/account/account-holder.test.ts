import { describe, expect, it } from 'vitest';
import { type AccountHolder, mayHoldAccount, newAccountRefusals } from './account-holder.ts';

const employee = (status: 'ACTIVE' | 'TERMINATED') =>
  ({ kind: 'EMPLOYEE', employee: { id: 'e', label: 'Ann Ash' }, status }) as const;

const contact = (isAccountingCustomer: boolean, isOnCustomerRecord: boolean) =>
  ({
    kind: 'CLIENT_CONTACT',
    contact: { id: 'c', label: 'Paula Kent' },
    client: { id: 'k', label: 'Acme' },
    isAccountingCustomer,
    isOnCustomerRecord,
  }) as const;

const blocked = (holder: AccountHolder) =>
  mayHoldAccount(holder).map(({ code, blocking }) => [code, blocking?.[0]?.id]);

describe('an account', () => {
  it('is for staff, and for employees who work for the agency now (S-2)', () => {
    expect(blocked({ kind: 'STAFF' })).toEqual([]);
    expect(blocked(employee('ACTIVE'))).toEqual([]);
    expect(blocked(employee('TERMINATED'))).toEqual([['NOT_EMPLOYED', 'e']]);
  });

  it('is also for those who worked for the agency and may still read something (S-5)', () => {
    expect(blocked({ ...employee('TERMINATED'), keepsSections: true })).toEqual([]);
    expect(blocked({ ...employee('TERMINATED'), keepsSections: false })).toHaveLength(1);
  });

  it('is for contacts on an accounting customer’s record; otherwise the way there is named (S-3)', () => {
    expect(blocked(contact(true, true))).toEqual([]);
    expect(blocked(contact(true, false))).toEqual([['NOT_ON_CUSTOMER_RECORD', 'c']]);
    expect(blocked(contact(false, true))).toEqual([['NOT_ACCOUNTING_CUSTOMER', 'k']]);
    expect(blocked(contact(false, false))).toEqual([['NOT_ACCOUNTING_CUSTOMER', 'k']]);
  });

  it('is one for each person', () => {
    const has = { id: 'a', label: 'ann.ash' };
    for (const holder of [employee('ACTIVE'), contact(false, false)]) {
      expect(newAccountRefusals(holder, has)).toMatchObject([
        { code: 'HAS_ACCOUNT', blocking: [{ kind: 'account', id: 'a' }] },
      ]);
      expect(newAccountRefusals(holder, null)).toEqual(mayHoldAccount(holder));
    }
  });
});
