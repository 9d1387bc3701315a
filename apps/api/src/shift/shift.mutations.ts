import {
  recordLeftEarly,
  recordLeftEarlyInput,
  updateShift,
  updateShiftInput,
} from './change-shift.commands.ts';
import { createShift, createShiftInput } from './create-shift.commands.ts';
import { createOpenShifts, createOpenShiftsInput } from './open-shifts.commands.ts';
import { CreateShiftResult, UpdateShiftResult } from './shift-payloads.ts';
import { BulkResult } from '../graphql/bulk-result.ts';
import type { RecordMutation } from '../graphql/record-resolver.ts';

const access = 'shift:write';

/** What is entered about shifts; what is done to many of them are actions. */
export const shiftMutations: readonly RecordMutation[] = [
  {
    name: 'createShift',
    description: 'Plans a single shift, besides the weekly schedule.',
    access,
    input: createShiftInput.type,
    result: CreateShiftResult,
    run: createShift,
  },
  {
    name: 'updateShift',
    description: 'Moves one shift and no other.',
    access,
    input: updateShiftInput.type,
    result: UpdateShiftResult,
    run: updateShift,
  },
  {
    name: 'recordLeftEarly',
    description: 'Records that somebody left before a shift was over.',
    access,
    input: recordLeftEarlyInput.type,
    result: UpdateShiftResult,
    run: recordLeftEarly,
  },
  {
    name: 'createOpenShifts',
    description: 'Plans shifts that are nobody’s yet, to be offered or assigned.',
    access,
    input: createOpenShiftsInput.type,
    result: BulkResult,
    run: createOpenShifts,
  },
];
