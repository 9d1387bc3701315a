import type { FieldNode, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { PageArgs } from '../connection.ts';
import type { ComputedDeclaration, NestedDeclaration } from './bindings.ts';
import type { BoundType } from './model.ts';
import type { Run } from './run.ts';

export type Row = readonly unknown[];

/** The rows of one statement with everything below them, before they are given their shape. */
export interface Loaded {
  run: Run;
  /** For each nested rowset: its groups by the value of the parent's column. */
  nested: { loaded: Loaded; groups: ReadonlyMap<unknown, Group> }[];
  /** For each loader: what it found, by row id. */
  facts: ReadonlyMap<string, unknown>[];
}

/** The rows of one parent, or of the whole answer. */
export interface Group {
  rows: Row[];
  hasMore: boolean;
  backward: boolean;
  /** A cursor was given: there is something on its other side. */
  continued: boolean;
  totalCount: number;
  cursor: (row: Row) => string;
}

/** Nothing to show. */
export const emptyGroup: Group = {
  rows: [],
  hasMore: false,
  backward: false,
  continued: false,
  totalCount: 0,
  cursor: () => '',
};

/** A value of a row. */
export type Read = (row: Row, loaded: Loaded) => unknown;
export type Shape = (row: Row, loaded: Loaded) => Record<string, unknown> | null;
export type GroupShape = (group: Group, loaded: Loaded) => unknown;

/** What one field shows of a table, by one statement: which columns, and the shape of the answer. */
export class Rowset {
  readonly type: BoundType;
  /** Paths in the order of the columns. */
  readonly paths: string[] = [];
  /** Relatives that the answer cannot do without. */
  readonly required = new Set<string>();
  readonly nested: NestedRowset[] = [];
  readonly loaders: Loader[] = [];
  /** What is selected of the page; what is not, is not asked for. */
  readonly wants = { rows: false, more: false, cursors: false, total: false };
  shape: GroupShape = () => null;

  constructor(type: BoundType) {
    this.type = type;
  }

  /** The position of a column, which is read from then on. */
  column(path: string): number {
    const known = this.paths.indexOf(path);
    return known < 0 ? this.paths.push(path) - 1 : known;
  }
}

/** A rowset below another one: the rows that refer to its rows. */
export interface NestedRowset {
  rowset: Rowset;
  nested: NestedDeclaration;
  /** Column of the parent's rowset whose values the rows refer to. */
  parent: number;
  /** The page of the field, by the variables of the request. */
  page: (variables: Record<string, unknown>) => PageArgs;
}

/** One call for all rows of a page. */
export interface Loader {
  load: NonNullable<ComputedDeclaration['load']>;
  /** Column of the rows' ids. */
  id: number;
  needs: readonly string[];
  /** The rows as the loader sees them. */
  entity: (row: Row) => object;
}

/** What the compilation of a selection needs to know of its request. */
export interface Selection {
  schema: GraphQLSchema;
  fragments: GraphQLResolveInfo['fragments'];
  variables: Record<string, unknown>;
}

export type Fields = ReadonlyMap<string, readonly FieldNode[]>;
