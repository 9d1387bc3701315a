import type { EmployeeData } from '@stint/domain/employee-data/employee-data.ts';
import { ChangeRequestEntity } from './change-request.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { tableOf } from '../database/table.ts';
import type { StoredPlace } from '../encryption/encryption.ts';

/** A section before a change, and as it is to be. */
export interface RequestedChange {
  before: EmployeeData;
  after: EmployeeData;
}

type Encrypting = Pick<SignedInContext, 'encryption'> & { agency: { id: string } | null };

/** What of a request its values are bound to. */
type Asked = Pick<ChangeRequestEntity, 'id' | 'employeeId' | 'section'>;

/** @throws EncryptionFailure */
export function requestedChange(
  ctx: Encrypting,
  request: Asked & Pick<ChangeRequestEntity, 'before' | 'after'>,
): RequestedChange {
  const read = (column: 'before' | 'after') =>
    JSON.parse(
      ctx.encryption.decrypt(placeOf(ctx, request, column), request[column]),
    ) as EmployeeData;
  return { before: read('before'), after: read('after') };
}

/** A section as it is stored with a request. */
export function storedWith(
  ctx: Encrypting,
  request: Asked,
  [column, data]: ['before' | 'after', EmployeeData],
): string {
  return ctx.encryption.encrypt(placeOf(ctx, request, column), JSON.stringify(data));
}

function placeOf(
  { agency }: Encrypting,
  { id, employeeId, section }: Asked,
  column: string,
): StoredPlace {
  const { name: table } = tableOf(ChangeRequestEntity);
  return { agencyId: agency!.id, table, rowId: id, column, of: [employeeId, section] };
}
