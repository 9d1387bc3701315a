import type { RecordChange } from '../live/live-connection.ts';
import { api } from './on.ts';

/**
 * Other people's changes: `server.use(changes.handler)`, and once the screen listens,
 * `changes.tell({ kind: 'Client', id, version })`.
 */
export function liveChanges() {
  let publish = (_change: RecordChange) => {};
  return {
    handler: api.subscription('RecordChanged', ({ subscription }) => {
      publish = (change) =>
        subscription.publish({
          data: { recordChanged: { __typename: 'RecordChange', ...change } },
        });
    }),
    tell: (change: RecordChange) => publish(change),
  };
}
