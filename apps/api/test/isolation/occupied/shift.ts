import { globalId } from '../../../src/graphql/global-id.ts';
import { offerRow, punchRow, shiftRow } from '../../support/time-rows.ts';
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
  // The shift can be asked for by what belongs to it.
  await offerRow(agency, assigned, shift.id);
  await punchRow(agency, assigned, { shiftId: shift.id });
  return { Shift: globalId('Shift', shift.id), ShiftOffer: globalId('ShiftOffer', offer.id) };
};
