import { addToQueue } from './job.ts';
import { handlerJob, type Subscription } from './subscription.ts';
import type { Queryable } from '../database/agency-query.ts';
import type { ChangePayload } from '../history/change.ts';
import type { Deliver } from '../outbox/outbox.ts';

/**
 * Turns changes into jobs, one for each handler that follows them, in the transaction that takes them
 * from the outbox: there is one or the other.
 */
export function deliverChanges(
  subscriptions: readonly Subscription[],
  clock: () => string,
): Deliver<ChangePayload> {
  return async (entries, manager) => {
    const db = (await manager.queryRunner!.connect()) as Queryable;
    for (const { agencyId, id, payload } of entries) {
      const { kind, action } = payload;
      const followed = subscriptions.filter((each) => each.kind === kind && each.action === action);
      if (followed.length === 0) continue;
      await db.query("SELECT set_config('app.agency_id', $1, true)", [agencyId]);
      for (const { handler } of followed) {
        await addToQueue({ db, agencyId }, handlerJob(handler), {
          accountId: null,
          at: clock(),
          key: `${id} ${handler.name}`,
          input: payload,
        });
      }
    }
  };
}
