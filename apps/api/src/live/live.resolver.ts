import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import type { LiveUpdates, RecordsChanged } from './live-updates.ts';
import { RecordChange } from './record-change.type.ts';
import { visibleChanges } from './visible-changes.ts';
import { Access } from '../graphql/access/access.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** The context of a subscription: it knows where changes arrive, and what time it is whenever it is asked. */
export type LiveContext = SignedInContext & { live: LiveUpdates; clock: () => string };

@Resolver()
export class LiveResolver {
  @Subscription(() => RecordChange, {
    description: 'Each record that changes and that the viewer may see, of these kinds or of all.',
    subscribe: ({ context, args, info }) =>
      publish(context as LiveContext, info, (args as { kinds?: string[] | null }).kinds ?? null),
  })
  @Access('signed-in')
  recordChanged(
    @Root() change: RecordChange,
    @Arg('kinds', () => [String], { nullable: true, description: 'Types, such as Assignment.' })
    _kinds: string[] | null,
  ): RecordChange {
    return change;
  }
}

/** Not a generator: a generator that is waiting cannot be ended from outside. */
function publish(
  ctx: LiveContext,
  { schema }: GraphQLResolveInfo,
  kinds: readonly string[] | null,
): AsyncIterableIterator<RecordChange> {
  const changes = ctx.live.changes();
  const waiting: RecordChange[] = [];
  const visible = async (change: RecordsChanged) => {
    const records = await visibleChanges(ctx, schema, change);
    waiting.push(...records.filter(({ kind }) => kinds === null || kinds.includes(kind)));
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const record = waiting.shift();
        if (record) return { value: record, done: false };
        const { value, done } = await changes.next();
        if (done === true) return { value: undefined, done: true };
        await visible(value[0]);
      }
    },
    async return() {
      await changes.return?.();
      return { value: undefined, done: true };
    },
  };
}
