import type { CandidateFacts } from '@stint/domain/candidate/candidate.machine.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { candidateFacts } from './candidate.facts.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';

/**
 * Those of these candidates that there are, for deciding on.
 *
 * @param options.lock holds them until the transaction ends
 */
export async function candidateRecords(
  connection: AgencyConnection,
  ids: readonly string[],
  options: { lock: boolean },
): Promise<NonNullable<CandidateFacts['candidate']>[]> {
  const rows = await selectRows(connection, CandidateEntity, { id: ids }, options);
  return rows.map((row) => candidateFacts(row).candidate!);
}
