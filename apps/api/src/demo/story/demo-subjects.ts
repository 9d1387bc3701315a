import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { AssignmentEntity } from '../../assignment/assignment.entity.ts';
import { CandidateEntity } from '../../candidate/candidate.entity.ts';
import { ClientEntity } from '../../client/client.entity.ts';
import { selectRows } from '../../database/select-rows.ts';
import type { EntityClass } from '../../database/table.ts';
import type { Transaction } from '../../database/tenant.ts';
import { globalId } from '../../graphql/global-id.ts';
import { JobOrderEntity } from '../../job-order/job-order.entity.ts';
import type { DemoSubject } from '../cast/tasks.ts';
import type { SeededRandom } from '../seeded-random.ts';

type Kind = { type: IdentifiedType; entity: EntityClass; filter: object; by: string };

const kinds: Readonly<Record<NonNullable<DemoSubject>, Kind>> = {
  searching: {
    type: 'Candidate',
    entity: CandidateEntity,
    filter: { status: 'ACTIVELY_SEARCHING' },
    by: 'number',
  },
  order: { type: 'JobOrder', entity: JobOrderEntity, filter: { status: 'OPEN' }, by: 'number' },
  client: { type: 'Client', entity: ClientEntity, filter: {}, by: 'name' },
  active: {
    type: 'Assignment',
    entity: AssignmentEntity,
    filter: { status: 'ACTIVE' },
    by: 'number',
  },
  approval: {
    type: 'Assignment',
    entity: AssignmentEntity,
    filter: { status: 'NEEDS_APPROVAL' },
    by: 'number',
  },
};

/**
 * A record of that kind which is there by now, by its global id. The same one for the same seed: ids are not,
 * so the choice goes by number or name.
 *
 * @returns none when there is none
 */
export async function chooseSubject(
  tx: Transaction,
  random: SeededRandom,
  subject: NonNullable<DemoSubject>,
): Promise<string | undefined> {
  const { type, entity, filter, by } = kinds[subject];
  const rows = (await selectRows(tx, entity, filter)) as Record<string, string | number>[];
  const inOrder = rows.toSorted((one, other) => (one[by]! < other[by]! ? -1 : 1));
  return inOrder.length === 0 ? undefined : globalId(type, String(random.pick(inOrder)['id']));
}
