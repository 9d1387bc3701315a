import { globalId } from '../../../src/graphql/global-id.ts';
import { correctionRow, punchRow } from '../../support/time-rows.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, assigned }) => {
  const punch = await punchRow(agency, assigned);
  await correctionRow(agency, assigned, { punchId: punch.id, reason: word });
  // One that can be corrected itself.
  const added = await correctionRow(agency, assigned, { change: 'ADD', reason: word });
  return {
    Punch: globalId('Punch', punch.id),
    PunchCorrection: globalId('PunchCorrection', added.id),
  };
};
