import * as fc from 'fast-check';
import { anyOf, type MachineWorld, orNothing } from '../kernel/values.arbitrary.ts';
import type { AccountHolder } from './account-holder.ts';
import { accountStates } from './account.ts';
import { employeeStates } from '../employee/employee.ts';

const record = (id: string) => fc.constant({ id, label: `The ${id}` });

const anyHolder: fc.Arbitrary<AccountHolder> = fc.oneof(
  fc.constant({ kind: 'STAFF' as const }),
  fc.record({
    kind: fc.constant('EMPLOYEE' as const),
    employee: record('employee'),
    status: anyOf(employeeStates),
  }),
  fc.record({
    kind: fc.constant('CLIENT_CONTACT' as const),
    contact: record('contact'),
    client: record('client'),
    isAccountingCustomer: fc.boolean(),
    isOnCustomerRecord: fc.boolean(),
  }),
);

/** Whatever may be true of an account. @public read by its folder (`machines.property.test.ts`) */
export const world: MachineWorld = {
  facts: fc.record({
    account: orNothing(
      fc.record({
        id: fc.constant('a'),
        label: fc.constant('Ann'),
        status: anyOf(accountStates),
        failedAttempts: fc.nat(2),
        isDelayed: fc.boolean(),
        hasSecondFactor: fc.boolean(),
      }),
    ),
    holder: anyHolder,
    actorId: orNothing(fc.constantFrom('a', 'b')),
    isLastAdministrator: fc.boolean(),
  }),
  input: fc.constant({}),
};
