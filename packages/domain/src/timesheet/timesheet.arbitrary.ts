import * as fc from 'fast-check';
import type { MachineWorld } from '../kernel/values.arbitrary.ts';
import { anyClaimFacts, anyClaimInput } from './claim.arbitrary.ts';

/** Whatever may be true of a timesheet. @public read by its folder (`machines.property.test.ts`) */
export const world: MachineWorld = {
  facts: fc.record({ ...anyClaimFacts, hasLaterPunches: fc.boolean(), isReachable: fc.boolean() }),
  input: anyClaimInput,
};
