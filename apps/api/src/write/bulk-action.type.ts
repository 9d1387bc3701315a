import { Extensions, Field, ObjectType } from 'type-graphql';
import type { AnyMachine, Ask } from '@stint/domain/kernel/machine.ts';
import { Access } from '../graphql/access/access.ts';
import { ActionAsk, actionAsk } from '../graphql/action-ask.type.ts';
import { actionLabel } from '../graphql/available-actions.ts';
import type { LocalizedText } from '../graphql/localized-text.ts';

@ObjectType({
  description:
    'An action on many records at once. Whether each of them may be changed, its preview says.',
})
@Access('anyone')
export class BulkAction {
  @Field({ description: 'For programs, such as complete.' })
  action!: string;

  @Field(() => String, { description: 'For buttons.' })
  label!: LocalizedText;

  @Extensions({ declared: true })
  @Field(() => [ActionAsk], { description: 'What it needs to be told, in the order of a form.' })
  asks!: readonly ActionAsk[];
}

/**
 * An action as its machine declares it, in the graph's shape.
 *
 * @param asks what it asks about every record
 */
export function bulkAction(
  machine: Pick<AnyMachine, 'noun' | 'actions'>,
  action: string,
  asks: readonly Ask[],
): BulkAction {
  const label = actionLabel(machine, machine.actions[action]!.label);
  return { action, label, asks: asks.map(actionAsk) };
}
