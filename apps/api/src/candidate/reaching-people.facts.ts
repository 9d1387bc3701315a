import { candidateFields } from '@stint/domain/employee-data/personal-information.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';

/** Where people live, and how they are reached. */
export type ReachingPeople = Pick<CandidateEntity, (typeof candidateFields)[number]>;

/**
 * How these candidates are reached, by id.
 *
 * @param options.lock holds them until the transaction ends
 */
export async function reachingPeople(
  connection: AgencyConnection,
  ids: readonly string[],
  options: { lock: boolean },
): Promise<ReadonlyMap<string, ReachingPeople>> {
  const rows = await selectRows(connection, CandidateEntity, { id: ids }, options);
  return new Map(
    rows.map((row) => {
      const fields = candidateFields.map((field) => [field, row[field]]);
      return [row.id, Object.fromEntries(fields) as unknown as ReachingPeople];
    }),
  );
}
