import type { RequestContext } from '../../context/request-context.ts';
import type { Condition, Path } from './rows.ts';
import type { OrderBy } from '../order-input.ts';

/** The condition that the value of a filter asks for; `who` asks. */
export type FilterCondition<Value> = ((
  value: Value,
  who: Pick<RequestContext, 'account'>,
) => Condition) & {
  /** Paths of what it reads, by which it is known who may use it. */
  reads?: readonly string[];
};

/** What a list offers: the orders it can be in and what it can be filtered by. */
export interface ListDeclaration<Filter extends object = object, Sort extends string = string> {
  /** Names the list in its cursors. */
  name: string;
  /** Each order's columns, from the first that decides. The id breaks ties by itself. */
  sorts: Readonly<Record<Sort, readonly string[]>>;
  defaultOrder: OrderBy<Sort>;
  filters: { readonly [Field in keyof Filter]-?: FilterCondition<NonNullable<Filter[Field]>> };
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
  who: Pick<RequestContext, 'account'>,
): Condition[] {
  if (!filter) return [];
  const filters = declaration.filters as Readonly<Record<string, FilterCondition<unknown>>>;
  return Object.entries(filter).flatMap(([field, value]) => {
    const condition = filters[field];
    return value == null || !condition ? [] : [condition(value, who)];
  });
}
