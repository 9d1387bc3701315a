import { Field, InputType } from 'type-graphql';
import { Access, type AccessRule } from './access/access.ts';
import { enumOf } from './enum-of.ts';

export const SortDirection = enumOf('SortDirection', 'Which end of a list comes first.', {
  ASC: 'The smallest or earliest first',
  DESC: 'The largest or latest first',
});
export type SortDirection = keyof typeof SortDirection;

/** The order of a list. */
export interface OrderBy<Sort extends string> {
  by: Sort;
  direction: SortDirection;
}

/** The input type for a list's order, `ClientOrder` for the sorts of `Client`. */
export function orderInput<Sort extends string>(
  name: string,
  sorts: { [Value in Sort]: Value },
  ...access: [AccessRule, ...AccessRule[]]
): new () => OrderBy<Sort> {
  @InputType(`${name}Order`, { description: 'The order of the list.' })
  @Access(...access)
  class Order implements OrderBy<Sort> {
    @Field(() => sorts)
    by!: Sort;

    @Field(() => SortDirection)
    direction!: SortDirection;
  }
  return Order;
}
