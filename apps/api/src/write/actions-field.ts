import { Field } from 'type-graphql';
import type { KindTypes, RecordKind } from './record-kind.ts';
import { actionsOf } from '../graphql/available-actions.ts';
import { Computed } from '../graphql/read/bindings.ts';
import { AvailableAction } from '../graphql/results.ts';

/**
 * The field `actions` of a record's type: what the viewer may do with it now, decided on the facts that the
 * command is decided on.
 */
export function Actions<Types extends KindTypes>({
  machine,
  facts,
}: RecordKind<Types>): PropertyDecorator {
  const { needs, load } = facts;
  const isField = Field(() => [AvailableAction], {
    description: 'What the viewer may do with it now.',
  });
  const isComputed = Computed<Types['row'], Types['loaded']>({
    needs,
    ...(load && {
      load: (db, ctx, rows) => load({ db, agencyId: ctx.agency!.id }, ctx, rows),
    }),
    from: (row, ctx, loaded) => actionsOf(machine, facts.of(row, ctx, loaded), ctx),
  });
  return (prototype, property) => {
    isField(prototype, property);
    isComputed(prototype, property);
  };
}
