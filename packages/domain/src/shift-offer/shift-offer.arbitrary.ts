import * as fc from 'fast-check';
import { anyOf, type MachineWorld, orNothing } from '../kernel/values.arbitrary.ts';
import {
  anyAssignmentOfShift,
  anyNow,
  anyOtherShifts,
  anyShift,
} from '../shift/shift.arbitrary.ts';
import { shiftOfferStatusLabels } from './shift-offer.ts';

/** Whatever may be true of a shift offer. @public read by its folder (`machines.property.test.ts`) */
export const world: MachineWorld = {
  facts: fc.record({
    offer: orNothing(
      fc.record({
        id: fc.constant('o'),
        label: fc.constant('Monday'),
        status: anyOf(shiftOfferStatusLabels),
        shiftId: fc.constant('s'),
        assignmentId: fc.constant('a'),
      }),
    ),
    shift: anyShift,
    assignment: anyAssignmentOfShift,
    others: anyOtherShifts,
    now: anyNow,
  }),
  input: fc.constant({}),
};
