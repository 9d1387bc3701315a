import { globalId } from '../../../src/graphql/global-id.ts';
import { offerRow, shiftRow } from '../../support/time-rows.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, assigned }) => {
  const shift = await shiftRow(agency, assigned, { reason: word });
  const open = await shiftRow(agency, assigned, {
    status: 'OPEN',
    assignmentId: null,
    employeeId: null,
    reason: word,
  });
  const offer = await offerRow(agency, assigned, open.id);
  return { Shift: globalId('Shift', shift.id), ShiftOffer: globalId('ShiftOffer', offer.id) };
};
