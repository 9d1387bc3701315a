import { ActivityEntity } from './activity.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { idsForCommand } from '../write/targets.ts';

/**
 * The activities of these ids that the viewer may see, held until the transaction ends. What is private,
 * about a record out of sight or another agency's is left out, like an unknown id.
 */
export async function visibleActivities(
  tx: Transaction,
  ctx: SignedInContext,
  ids: readonly string[],
): Promise<ActivityEntity[]> {
  const visible = await idsForCommand(tx, ctx, 'Activity', ids);
  return selectRows(tx, ActivityEntity, { id: [...visible] }, { lock: true });
}
