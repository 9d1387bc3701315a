import type { CandidateFacts } from '@stint/domain/candidate/candidate.machine.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { candidateFacts } from './candidate-facts.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';

/** Those of these candidates that there are, held until the transaction ends. */
export async function lockCandidates(
  connection: AgencyConnection,
  ids: string[],
): Promise<NonNullable<CandidateFacts['candidate']>[]> {
  const rows = await selectRows(connection, CandidateEntity, { id: ids }, { lock: true });
  return rows.map((row) => candidateFacts(row).candidate!);
}
