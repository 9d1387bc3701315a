import type { RequestContext } from '../../context/request-context.ts';
import type { Condition, Path } from './rows.ts';
import type { OrderBy } from '../order-input.ts';

/** The condition of each field of a filter, for the value that is asked for; `ctx` says who asks. */
export type Filters<Filter extends object> = {
  readonly [Field in keyof Filter]-?: (
    value: NonNullable<Filter[Field]>,
    ctx: Pick<RequestContext, 'account'>,
  ) => Condition;
};

/** What a list offers: the orders it can be in and what it can be filtered by. */
export interface ListDeclaration<Filter extends object = object, Sort extends string = string> {
  /** Names the list in its cursors. */
  name: string;
  /** Each order's columns, from the first that decides. The id breaks ties by itself. */
  sorts: Readonly<Record<Sort, readonly string[]>>;
  defaultOrder: OrderBy<Sort>;
  filters: Filters<Filter>;
}

/**
 * Declares a list of an entity's rows: `list<ClientEntity, ClientFilter, ClientSort>({ … })`. Every
 * value of the sort enum and every field of the filter must be there, or it does not compile.
 */
export function list<Row extends object, Filter extends object, Sort extends string>(
  declaration: ListDeclaration<Filter, Sort> & {
    sorts: Readonly<Record<Sort, readonly Path<Row>[]>>;
  },
): ListDeclaration<Filter, Sort> {
  return declaration;
}

/** The conditions of a filter: those of the fields that are given. */
export function conditionsOf<Filter extends object>(
  declaration: Pick<ListDeclaration<Filter>, 'filters'>,
  filter: Filter | null | undefined,
  ctx: Pick<RequestContext, 'account'>,
): Condition[] {
  if (!filter) return [];
  const filters = declaration.filters as Readonly<
    Record<string, (value: unknown, who: typeof ctx) => Condition>
  >;
  return Object.entries(filter).flatMap(([field, value]) => {
    const condition = filters[field];
    return value == null || !condition ? [] : [condition(value, ctx)];
  });
}
