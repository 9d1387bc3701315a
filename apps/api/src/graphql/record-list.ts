import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { ArgsType, type ClassType, Field } from 'type-graphql';
import { PageArgs } from './connection.ts';
import { enumOf } from './enum-of.ts';
import type { ExportedColumn, ExportedList } from './exported-list.ts';
import { inWords } from './names.ts';
import { orderInput, type OrderBy } from './order-input.ts';
import type { Filters, ListDeclaration } from './read/list.ts';
import type { ListArgs } from './read/read.ts';
import type { Path } from './read/rows.ts';

/** A list that the graph offers as a query with a filter, and as a file where it has columns. */
export interface RecordList<Filter extends object = object>
  extends ListDeclaration<Filter>, ExportedList {
  description: string;
  access: PermissionName;
  /** The arguments of its query. */
  Args: new () => ListArgs<Filter, string>;
  /** Of the file: `job-orders` for `/export/job-orders.csv`. */
  address: string;
}

/** The orders of a list to choose from. */
interface Orders<Row, Sort extends string> {
  /** Each with its columns, from the first that decides. The id breaks ties by itself. */
  sorts: Readonly<Record<Sort, { label: string; by: readonly Path<Row>[] }>>;
  /** When nothing is said; `words` stand before these. */
  default: OrderBy<NoInfer<Sort>> & { words: string };
}

interface Declaration<Row extends object, Filter extends object, Sort extends string> {
  /** Of the query, in the plural: `jobOrders`. */
  name: string;
  /** What the names of its input types begin with: `JobOrder` for `JobOrderSort` and `JobOrderOrder`. */
  type: string;
  description: string;
  access: PermissionName;
  /** What is listed: sorts name its properties. */
  of: abstract new () => Row;
  /** Without it the newest stand first. */
  order?: Orders<Row, Sort>;
  filter: ClassType<Filter>;
  /** The condition of each of its fields. */
  filters: Filters<Filter>;
  /** Of the file; none without them. */
  columns?: readonly ExportedColumn[];
  /** The list in people’s words, where its name does not do. */
  called?: string;
  /** Of the file, where its name does not do. */
  address?: string;
}

/**
 * Declares a list of records. The arguments of its query, the enum of its sorts and the input of its order
 * follow, and so does its file.
 *
 * @example recordList({ name: 'tasks', type: 'Task', of: TaskEntity, filter: TaskFilter, … })
 */
export function recordList<Row extends object, Filter extends object, Sort extends string = never>(
  declaration: Declaration<Row, Filter, Sort>,
): RecordList<Filter> {
  const { name, description, access, order, filters, columns = [] } = declaration;
  const { address = inWords(name).replaceAll(' ', '-') } = declaration;
  return {
    name,
    description,
    access,
    address,
    columns,
    filters,
    sorts: order ? eachSort(order, ({ by }) => by) : { NEWEST: [] },
    defaultOrder: order?.default ?? { by: 'NEWEST', direction: 'DESC' },
    Args: argsOf(declaration),
  };
}

function argsOf<Row extends object, Filter extends object, Sort extends string>(
  declaration: Declaration<Row, Filter, Sort>,
): new () => ListArgs<Filter, string> {
  const { name, type, access, order, filter, called = inWords(name) } = declaration;

  @ArgsType()
  class FilterArgs extends PageArgs {
    @Field(() => filter, { nullable: true })
    filter?: Filter | null;
  }
  if (!order) return FilterArgs;

  const labels = eachSort(order, ({ label }) => label);
  const sorts = enumOf(`${type}Sort`, `What ${called} can be sorted by.`, labels);
  const Order = orderInput(type, sorts, access);
  const description = `${order.default.words} when nothing is said.`;

  @ArgsType()
  class OrderArgs extends FilterArgs {
    @Field(() => Order, { nullable: true, description })
    orderBy?: OrderBy<string> | null;
  }
  return OrderArgs;
}

function eachSort<Row, Sort extends string, Value>(
  { sorts }: Orders<Row, Sort>,
  valueOf: (sort: Orders<Row, Sort>['sorts'][Sort]) => Value,
): Record<Sort, Value> {
  return Object.fromEntries(
    (Object.keys(sorts) as Sort[]).map((sort) => [sort, valueOf(sorts[sort])]),
  ) as Record<Sort, Value>;
}
