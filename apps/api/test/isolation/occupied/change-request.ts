import { globalId } from '../../../src/graphql/global-id.ts';
import { waitingRequest } from '../../support/change-request-rows.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, employeeId }) => {
  const id = await waitingRequest(agency, { employeeId, street: word });
  return { ChangeRequest: globalId('ChangeRequest', id) };
};
