import * as fc from 'fast-check';
import { employeeDataSectionLabels } from '../employee-data/employee-data.ts';
import { anyOf, anyReason, type MachineWorld, orNothing } from '../kernel/values.arbitrary.ts';
import { changeRequestStates } from './change-request.ts';

/** Whatever may be true of a change request. @public read by its folder (`machines.property.test.ts`) */
export const world: MachineWorld = {
  facts: fc.record({
    request: orNothing(
      fc.record({
        id: fc.constant('c'),
        label: fc.constant('Maria Lopez'),
        section: anyOf(employeeDataSectionLabels),
        status: anyOf(changeRequestStates),
      }),
    ),
    conflicts: fc.boolean(),
    current: fc.constant(null),
  }),
  input: fc.record({ reason: anyReason }),
};
