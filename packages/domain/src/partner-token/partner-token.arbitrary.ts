import * as fc from 'fast-check';
import { anyOf, anyReason, type MachineWorld, orNothing } from '../kernel/values.arbitrary.ts';
import { partnerTokenStates } from './partner-token.ts';

/** Whatever may be true of a token. @public read by its folder (`machines.property.test.ts`) */
export const world: MachineWorld = {
  facts: fc.record({
    token: orNothing(
      fc.record({
        id: fc.constant('t'),
        label: fc.constant('Payroll bridge'),
        status: anyOf(partnerTokenStates),
        expiresOn: fc.constantFrom('2026-11-23', '2027-01-31'),
      }),
    ),
  }),
  input: fc.record({ note: anyReason }),
};
