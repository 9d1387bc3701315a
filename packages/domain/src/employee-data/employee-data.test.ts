import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedFields, conflicts, withChange } from './compare.ts';
import { depositProblems, isAccountNumber, type DepositAccount } from './direct-deposit.ts';
import { emptyData } from './employee-data.ts';
import { masked } from './masked.ts';
import { isRoutingNumber } from './routing-number.ts';
import { shownChanges, shownFields } from './shown-fields.ts';
import { isSocialSecurityNumber } from './social-security-number.ts';

const account: DepositAccount = {
  key: 'a',
  bankName: 'First Lake Bank',
  routingNumber: '021000021',
  accountNumber: '123456789',
  type: 'CHECKING',
  shareOf: 'REMAINDER',
  share: null,
};

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

describe('numbers', () => {
  test.each(['021000021', '011401533', '091000019', '122105155'])(
    '%s is a routing number',
    (it) => {
      expect(isRoutingNumber(it)).toBe(true);
    },
  );

  test.each(['021000022', '000000000', '12345678', '1234567890', '991000019', '0210 0021', ''])(
    '“%s” is no routing number',
    (it) => expect(isRoutingNumber(it)).toBe(false),
  );

  test('one mistyped digit is noticed in every routing number', () => {
    const valid = digits(9)
      .map((them) => them.join(''))
      .filter(isRoutingNumber);
    fc.assert(
      fc.property(
        fc
          .constantFrom('021000021', '011401533', '122105155')
          .chain((one) => fc.tuple(fc.constant(one), fc.nat(8), fc.integer({ min: 1, max: 9 }))),
        ([number, at, by]) => {
          const typed = [...number];
          typed[at] = String((Number(typed[at]) + by) % 10);
          expect(isRoutingNumber(typed.join(''))).toBe(false);
        },
      ),
    );
    fc.assert(
      fc.property(valid, (it) => it.length === 9),
      { numRuns: 20 },
    );
  });

  test.each(['219099999', '123456789', '665010001'])('%s can be a Social Security number', (it) =>
    expect(isSocialSecurityNumber(it)).toBe(true),
  );

  test.each(['000123456', '666123456', '912345678', '123005678', '123450000', '123-45-6789'])(
    '%s cannot',
    (it) => expect(isSocialSecurityNumber(it)).toBe(false),
  );

  test('an account number has 4 to 17 digits', () => {
    expect(['1234', '12345678901234567'].every(isAccountNumber)).toBe(true);
    expect(['123', '123456789012345678', '12a4', ''].some(isAccountNumber)).toBe(false);
  });

  test('masked show at most their last four digits, and at most half of them', () => {
    expect(masked('123456789')).toBe('••••6789');
    expect(masked('1234')).toBe('••••34');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }).chain(digits), (them) => {
        const shown = masked(them.join('')).replace(/\D/g, '').length;
        expect(shown).toBeLessThanOrEqual(Math.min(4, them.length / 2));
      }),
    );
  });
});

describe('direct deposit', () => {
  const codes = (accounts: DepositAccount[]) =>
    depositProblems({ accounts }).map(({ path, message }) => [path, message.key]);

  test('takes one account, or several of which the last gets what remains', () => {
    expect(codes([account])).toEqual([]);
    const savings = { ...account, accountNumber: '987654321', shareOf: 'PERCENT', share: '20' };
    expect(codes([savings as DepositAccount, account])).toEqual([]);
  });

  test('refuses shares that do not add up, and an account twice', () => {
    const half = { ...account, shareOf: 'PERCENT', share: '50' } as const;
    const other = { ...half, accountNumber: '5555' } as const;
    expect(codes([half])).toEqual([['accounts.0.shareOf', 'LAST_TAKES_REMAINDER']]);
    expect(codes([account, { ...account, accountNumber: '5555' }])).toEqual([
      ['accounts.0.shareOf', 'LAST_TAKES_REMAINDER'],
    ]);
    expect(codes([half, other, { ...account, accountNumber: '6666' }])).toEqual([
      ['accounts', 'PERCENTAGES_TOO_HIGH'],
    ]);
    expect(
      codes([
        { ...half, share: null },
        { ...account, accountNumber: '5555' },
      ]),
    ).toEqual([['accounts.0.share', 'SHARE_MISSING']]);
    expect(codes([half, account])).toEqual([['accounts.1.accountNumber', 'ACCOUNT_TWICE']]);
  });
});

describe('a change of a section', () => {
  const before = { ...emptyData.PERSONAL_INFORMATION, phone: '312 555 0100', city: 'Chicago' };
  const after = { ...before, phone: '312 555 0199' };

  test('conflicts when what it changes has changed, and not when something else has', () => {
    const change = { before, after };
    expect(changedFields(before, after)).toEqual(['phone']);
    expect(conflicts(change, before)).toBe(false);
    expect(conflicts(change, { ...before, city: 'Evanston' })).toBe(false);
    expect(conflicts(change, { ...before, phone: '312 555 0111' })).toBe(true);
    expect(withChange(change, { ...before, city: 'Evanston' })).toEqual({
      ...after,
      city: 'Evanston',
    });
  });

  test('is shown masked, also where only hidden digits differ', () => {
    const was = { accounts: [account] };
    const is = { accounts: [{ ...account, accountNumber: '999996789' }] };
    const [change] = shownChanges(was, is);
    expect(change!.field).toBe('account_1');
    expect(change!.before).toEqual(change!.after);
    for (const shown of [shownChanges(was, is), shownFields(was)]) {
      expect(JSON.stringify(shown)).not.toMatch(/\d{5}/);
    }
  });

  test('of tax withholding never shows the number', () => {
    const is = {
      ...emptyData.TAX_WITHHOLDING,
      socialSecurityNumber: '219099999',
      multipleJobs: true,
    };
    expect(shownChanges(emptyData.TAX_WITHHOLDING, is)).toEqual([
      { field: 'social_security_number', before: [], after: ['••••9999'] },
      { field: 'multiple_jobs', before: [], after: [true] },
    ]);
  });
});
