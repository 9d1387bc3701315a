import { emptyData } from '@stint/domain/employee-data/employee-data.ts';
import { v7 as uuid } from 'uuid';
import { ChangeRequestEntity } from '../../../src/change-request/change-request.entity.ts';
import { storedWith } from '../../../src/change-request/requested-change.ts';
import { globalId } from '../../../src/graphql/global-id.ts';
import { testEncryption } from '../../support/test-encryption.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, employeeId }) => {
  const request = { id: uuid(), employeeId, section: 'PERSONAL_INFORMATION' };
  const ctx = { encryption: testEncryption, agency };
  const before = emptyData.PERSONAL_INFORMATION;
  await agency.insert(ChangeRequestEntity, {
    ...request,
    status: 'REQUESTED',
    before: storedWith(ctx, request, ['before', before]),
    after: storedWith(ctx, request, ['after', { ...before, street: word }]),
  });
  return { ChangeRequest: globalId('ChangeRequest', request.id) };
};
