import type { EmployeeData } from '@stint/domain/employee-data/employee-data.ts';
import { ChangeRequestEntity } from './change-request.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { tableOf } from '../database/table.ts';

/** A section before a change, and as it is to be. */
export interface RequestedChange {
  before: EmployeeData;
  after: EmployeeData;
}

type Encrypting = Pick<SignedInContext, 'encryption'> & { agency: { id: string } | null };

/** @throws EncryptionFailure */
export function requestedChange(
  ctx: Encrypting,
  { id, before, after }: Pick<ChangeRequestEntity, 'id' | 'before' | 'after'>,
): RequestedChange {
  const read = (column: 'before' | 'after', stored: string) =>
    JSON.parse(ctx.encryption.decrypt(placeOf(ctx, id, column), stored)) as EmployeeData;
  return { before: read('before', before), after: read('after', after) };
}

/** A section as it is stored with a request. */
export function storedWith(
  ctx: Encrypting,
  id: string,
  [column, data]: ['before' | 'after', EmployeeData],
): string {
  return ctx.encryption.encrypt(placeOf(ctx, id, column), JSON.stringify(data));
}

function placeOf({ agency }: Encrypting, rowId: string, column: string) {
  return { agencyId: agency!.id, table: tableOf(ChangeRequestEntity).name, rowId, column };
}
