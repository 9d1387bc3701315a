import type { RecordChange } from '../live/live-connection.ts';
import { api } from './on.ts';

/**
 * Other people's changes: `server.use(changes.handler)`, and `changes.tell({ kind: 'Client', id, version })`. What is told
 * before the screen listens is told when it does.
 */
export function liveChanges() {
  const early: RecordChange[] = [];
  let publish = (change: RecordChange): void => void early.push(change);
  return {
    handler: api.subscription('RecordChanged', ({ subscription }) => {
      publish = (change) =>
        subscription.publish({
          data: { recordChanged: { __typename: 'RecordChange', ...change } },
        });
      early.splice(0).forEach(publish);
    }),
    tell: (change: RecordChange) => publish(change),
  };
}
