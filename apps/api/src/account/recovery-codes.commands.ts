import { hashOfRecoveryCode, newRecoveryCodes } from './one-time-code.ts';
import type { Transaction } from '../database/tenant.ts';

/** Gives an account new recovery codes; those of before are void. @returns them: only their hashes are kept */
export async function replaceRecoveryCodes(tx: Transaction, accountId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.db.query(
    'UPDATE second_factor SET recovery_codes = $3 WHERE agency_id = $1 AND id = $2',
    [tx.agencyId, accountId, codes.map(hashOfRecoveryCode)],
  );
  return codes;
}
