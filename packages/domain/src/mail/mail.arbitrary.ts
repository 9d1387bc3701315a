import * as fc from 'fast-check';
import { anyOf, type MachineWorld, orNothing } from '../kernel/values.arbitrary.ts';
import { mailStates } from './mail.ts';

/** Whatever may be true of a mail. @public read by its folder (`machines.property.test.ts`) */
export const world: MachineWorld = {
  facts: fc.record({
    mail: orNothing(
      fc.record({
        id: fc.constant('m'),
        label: fc.constant('Your account'),
        status: anyOf(mailStates),
        isUseful: fc.boolean(),
      }),
    ),
  }),
  input: fc.constant({}),
};
