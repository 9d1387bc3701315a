import * as fc from 'fast-check';
import type { MachineWorld } from '../kernel/values.arbitrary.ts';
import { anyClaimFacts, anyClaimInput } from '../timesheet/claim.arbitrary.ts';

/** Whatever may be true of an expense report. @public read by its folder (`machines.property.test.ts`) */
export const world: MachineWorld = { facts: fc.record(anyClaimFacts), input: anyClaimInput };
