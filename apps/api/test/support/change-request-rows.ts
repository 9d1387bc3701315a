import { emptyData } from '@stint/domain/employee-data/employee-data.ts';
import { v7 as uuid } from 'uuid';
import { ChangeRequestEntity } from '../../src/change-request/change-request.entity.ts';
import { storedWith } from '../../src/change-request/requested-change.ts';
import type { AgencyRows } from './rows.ts';
import { testEncryption } from './test-encryption.ts';

/** A request of an employee for another street, which waits. @returns its row id */
export async function waitingRequest(
  agency: AgencyRows,
  { employeeId, street }: { employeeId: string; street: string },
): Promise<string> {
  const request = { id: uuid(), employeeId, section: 'PERSONAL_INFORMATION' };
  const ctx = { encryption: testEncryption, agency };
  const before = emptyData.PERSONAL_INFORMATION;
  await agency.insert(ChangeRequestEntity, {
    ...request,
    status: 'REQUESTED',
    before: storedWith(ctx, request, ['before', before]),
    after: storedWith(ctx, request, ['after', { ...before, street }]),
  });
  return request.id;
}
