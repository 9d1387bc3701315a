import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { ArgsType, Extensions, Field } from 'type-graphql';
import { PageArgs } from './connection.ts';
import { enumOf } from './enum-of.ts';
import type { ExportedColumn, ExportedList } from './exported-list.ts';
import { inputType } from './input-fields.ts';
import { inWords } from './names.ts';
import { orderInput, type OrderBy } from './order-input.ts';
import type { FilterCondition, ListDeclaration } from './read/list.ts';
import type { ListedBy } from './read/list-access.ts';
import { type ListArgs, MOST_THEN_BY } from './read/read.ts';
import type { Path } from './read/rows.ts';

/** A list that the graph offers as a query with a filter, and as a file where it has columns. */
export interface RecordList extends ListDeclaration<Values>, ExportedList {
  description: string;
  access: PermissionName;
  /** The arguments of its query. */
  Args: new () => ListArgs<Values, string>;
  /** Of the file: `job-orders` for `/export/job-orders.csv`. */
  address: string;
}

/** The values of a filter, by its fields. */
type Values = Record<string, unknown>;

/** The orders of a list to choose from. */
interface Orders<Row, Sort extends string> {
  /** Each with its columns, from the first that decides. The id breaks ties by itself. */
  sorts: Readonly<Record<Sort, { label: string; by: readonly Path<Row>[] }>>;
  /** When nothing is said; `words` stand before these. */
  default: OrderBy<NoInfer<Sort>> & { words: string };
}

/** A field of the filter, with the condition that its value asks for. */
export interface FilterField<Value> {
  /** In the graph: a scalar or an enum; in brackets for a list. */
  type: object;
  where: FilterCondition<Value>;
  description?: string;
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
  filters: { readonly [Name in keyof Filter]: FilterField<Filter[Name]> };
  /** Of the file; none without them. */
  columns?: readonly ExportedColumn[];
  /** Any of these is needed for the file, besides what the list needs. */
  fileAccess?: readonly PermissionName[];
  /** The list in people’s words, where its name does not do; so for its rows. */
  called?: string;
  rowsCalled?: string;
  /** Of the file, where its name does not do. */
  address?: string;
}

/**
 * Declares a list of records. The arguments of its query, the enum of its sorts and the input of its order
 * follow, and so does its file.
 *
 * @example recordList({ name: 'tasks', type: 'Task', of: TaskEntity, filters: { … }, columns: [ … ] })
 */
export function recordList<Row extends object, Filter extends object, Sort extends string = never>(
  declaration: Declaration<Row, Filter, Sort>,
): RecordList {
  const { name, description, access, order, filters, columns = [] } = declaration;
  const { address = inWords(name).replaceAll(' ', '-') } = declaration;
  return {
    name,
    description,
    access,
    address,
    columns,
    fileAccess: declaration.fileAccess,
    filters: each(filters, ({ where }) => where as FilterCondition<unknown>),
    sorts: order ? each(order.sorts, ({ by }) => by) : { NEWEST: ['id'] },
    defaultOrder: order?.default ?? { by: 'NEWEST', direction: 'DESC' },
    Args: argsOf(declaration),
  };
}

function argsOf<Row extends object, Filter extends object, Sort extends string>(
  declaration: Declaration<Row, Filter, Sort>,
): RecordList['Args'] {
  const { name, type, access, order, filters } = declaration;
  const { called = inWords(name), rowsCalled = called } = declaration;
  const Filter = inputType(`${type}Filter`, {
    description: `Which ${rowsCalled}; what is left out does not matter.`,
    access: [access],
    fields: each(filters, (filter) => ({ ...filter, reads: filter.where.reads, optional: true })),
  });
  const sorted: Orders<Row, Sort>['sorts'][Sort][] = order ? Object.values(order.sorts) : [];
  const listedBy: ListedBy = { sorts: sorted.flatMap(({ by }) => by) };
  Extensions({ listedBy })(Filter);

  @ArgsType()
  class FilterArgs extends PageArgs {
    @Field(() => Filter, { nullable: true })
    filter?: Values | null;
  }
  if (!order) return FilterArgs;

  const labels = each(order.sorts, ({ label }) => label);
  const sorts = enumOf(`${type}Sort`, `What ${called} can be sorted by.`, labels);
  const Order = orderInput(type, sorts, access);
  const description = `${order.default.words} when nothing is said.`;

  @ArgsType()
  class OrderArgs extends FilterArgs {
    @Field(() => Order, { nullable: true, description })
    orderBy?: OrderBy<string> | null;

    @Field(() => [Order], { nullable: true, description: thenByDescription })
    thenBy?: OrderBy<string>[] | null;
  }
  return OrderArgs;
}

const thenByDescription = `What decides where that leaves a tie, in this order; ${MOST_THEN_BY} at most.`;

/** The same names with something made of each value. */
function each<Names extends object, Made>(
  of: Names,
  make: (value: Names[keyof Names]) => Made,
): Record<keyof Names & string, Made> {
  return Object.fromEntries(
    Object.entries(of).map(([name, value]) => [name, make(value as Names[keyof Names])]),
  ) as Record<keyof Names & string, Made>;
}
