import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { ScopedNoun } from '@stint/domain/access/row-scopes.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { GraphQLFieldExtensions } from 'graphql';
import { Extensions } from 'type-graphql';
import type { RequestContext } from '../../context/request-context.ts';
import type { Model } from './model.ts';
import type { Condition, Path, VisibleRow } from './rows.ts';
import type { Queryable } from '../../database/agency-query.ts';

/** How graph types are bound to storage. The declarations travel in the schema's `extensions`. */

type EntityClass<Row> = abstract new (...args: never[]) => Row;
type OnField = PropertyDecorator & MethodDecorator;

export interface ReadsDeclaration {
  entity: () => EntityClass<object>;
  /** Whose row scope applies at every appearance; `null`: rows that are reached through others only. */
  rows: ScopedNoun | null;
  /** What the ids begin with, when not those of the type's own name. */
  id?: IdentifiedType;
  /** Where a field of the row scope is found, when not in a column of that name: `{ id: 'employee.id' }`. */
  scope?: Readonly<Record<string, string>>;
  /** Which rows a viewer sees besides what the row rule says, where that depends on other tables. */
  visible?: (viewer: Viewer, row: VisibleRow) => string;
  /** Rows of the table that are of this type, when not all are. */
  where?: Condition;
  /** What people call such a record, as SQL: for what activities and tasks may be about. */
  label?: Condition;
  /** What its history tells that no field of the type shows, with the permission that it takes to read it. */
  history?: Readonly<Record<string, PermissionName>>;
  /** What lists of it can be sorted and filtered by that is no column, by the name that they use. */
  derived?: Readonly<Record<string, DerivedColumn>>;
}

/** A value that the database finds for a row by a subquery: for types whose `where` leaves few rows. */
export interface DerivedColumn {
  sql: Condition;
  /** The database's type, such as timestamptz. */
  type: string;
  nullable: boolean;
}

/**
 * The type is read from a table. A field is a column or a to-one relation of the entity's property
 * of the same name, unless `@From`, `@Nested` or `@Computed` says otherwise.
 */
export function Reads<Row extends object>(
  entity: () => EntityClass<Row>,
  declaration: Omit<ReadsDeclaration, 'entity'>,
): ClassDecorator {
  return Extensions({ reads: { entity, ...declaration } satisfies ReadsDeclaration });
}

/** The field stands under another name or on a related row: `@From('changeSet.at')`. */
export function From(path: string): OnField {
  return Extensions({ from: path });
}

export interface NestedDeclaration {
  /** The property of the child's entity that refers to this row. */
  child: string;
  /** The property of this row that it refers to. */
  parent: string;
  /** Sort of a to-many field, by paths of the child's entity; its id breaks ties. */
  orderBy: readonly string[];
  descending: boolean;
  /** Which of the children. */
  where?: Condition;
}

/**
 * The field shows rows that refer to this one: a connection or a list when its type is one, else
 * the single row that does. To-many fields cost one statement for all parents of the page; a list
 * shows as many as the largest page.
 */
export function Nested<Row extends object>(declaration: {
  child: keyof Row & string;
  parent?: string;
  orderBy?: readonly Path<Row>[];
  descending?: boolean;
  where?: Condition;
}): OnField {
  return Extensions({
    nested: {
      parent: 'id',
      orderBy: [],
      descending: false,
      ...declaration,
    } satisfies NestedDeclaration,
  });
}

/** What is loaded once for all rows of a page, told by row id. The model tells what the graph shows. */
export type PageLoader<Row, Loaded> = (
  db: Queryable,
  ctx: RequestContext,
  rows: readonly Row[],
  model: Model,
) => Promise<ReadonlyMap<string, Loaded>>;

export interface ComputedDeclaration {
  needs: readonly string[];
  load?: PageLoader<object, unknown>;
  from: (row: object, ctx: RequestContext, loaded: unknown) => unknown;
}

/**
 * The field is made from columns, in the shape of the entity but holding only what `needs` names.
 *
 * @param declaration.needs paths of the entity: `jobTitle`, `candidate.firstName`
 * @param declaration.load one call for all rows of a page, for facts that are not columns. Fields
 *   with the same loader share the call. Rows hold what `needs` names, and `id`.
 * @param declaration.from the value; pure
 */
export function Computed<Row extends object, Loaded = undefined>(declaration: {
  needs: readonly Path<Row>[];
  load?: PageLoader<Row, Loaded>;
  from: (row: Row, ctx: RequestContext, loaded: Loaded | undefined) => unknown;
}): OnField {
  return Extensions({ computed: declaration });
}

/** In a mutation's answer: the property holds a row's uuid (or a list of them), the graph shows the record. */
export function ReadById(): OnField {
  return Extensions({ readById: true });
}

type Carrier = { extensions: Readonly<GraphQLFieldExtensions<unknown, unknown>> };

export const declarationsOf = ({ extensions }: Carrier) => ({
  reads: extensions['reads'] as ReadsDeclaration | undefined,
  from: extensions['from'] as string | undefined,
  nested: extensions['nested'] as NestedDeclaration | undefined,
  computed: extensions['computed'] as ComputedDeclaration | undefined,
  readById: extensions['readById'] === true,
  connectionOf: extensions['connectionOf'] as string | undefined,
  /** How many records a list without pages answers at most, where they may be many. */
  atMost: extensions['atMost'] as number | undefined,
  /** Values of a declaration, the same for every record: no rows are read for them. */
  declared: extensions['declared'] === true,
  /** A part of a connection: made by what reads, and by nothing else. */
  shaped: extensions['shaped'] === true,
});
