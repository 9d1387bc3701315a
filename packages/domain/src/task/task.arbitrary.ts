import * as fc from 'fast-check';
import { anyOf, anyReason, type MachineWorld, orNothing } from '../kernel/values.arbitrary.ts';
import { taskStates } from './task.ts';

const today = '2026-11-24';
const date = fc.constantFrom('2026-10-01', '2026-11-23', today, '2027-01-31');

/** Whatever may be true of a task. @public read by its folder (`machines.property.test.ts`) */
export const world: MachineWorld = {
  facts: fc.record({
    today: fc.constant(today),
    task: orNothing(
      fc.record({
        id: fc.constant('t'),
        label: fc.constant('Call back'),
        status: anyOf(taskStates),
        dueOn: orNothing(date),
        remindOn: orNothing(date),
        remindedOn: orNothing(date),
      }),
    ),
  }),
  input: fc.record({ note: anyReason }),
};
