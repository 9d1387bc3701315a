import { Shift } from './shift.type.ts';
import { mutationPayloads } from '../graphql/mutation-payload.ts';

/** What commands on one shift answer. */
export const {
  Created: ShiftCreated,
  Updated: ShiftUpdated,
  CreateResult: CreateShiftResult,
  UpdateResult: UpdateShiftResult,
} = mutationPayloads('Shift', { type: () => Shift, access: 'shift:write' });
