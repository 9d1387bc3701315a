import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { BoundType, Model } from './model.ts';
import { rowRule } from './row-rule.ts';
import type { Rows, VisibleRow } from './rows.ts';
import { quoted, type Table } from '../../database/table.ts';

interface Joined {
  table: Table;
  alias: string;
  /** Every step from the root to here is needed for the row to be shown. */
  required: boolean;
}

/**
 * The text and values of one SELECT: a root table and its to-one relatives, each joined once. The
 * agency and the viewer's row scope stand at every table.
 */
export class Statement implements Rows {
  readonly alias = 't0';
  readonly values: unknown[];
  readonly #model: Model;
  readonly #viewer: Viewer | null;
  readonly #required: ReadonlySet<string>;
  readonly #root: BoundType;
  readonly #joined = new Map<string, Joined>();
  #joins = '';
  /** Whether the root's rows are the same with and without what is joined. */
  #joinsKeepRows = true;
  /** The agency's placeholder, for a subquery. */
  readonly agency: string;
  readonly table: string;

  /**
   * @param who.viewer `null` for what is decided on: every row of the agency counts, whoever asks
   * @param who.values of a statement that this one becomes a part of
   * @param required paths of relatives without which a row is not shown, when a row scope may hide them
   */
  constructor(
    model: Model,
    root: BoundType,
    who: { agencyId: string; viewer: Viewer | null; values?: unknown[] },
    required: ReadonlySet<string> = new Set(),
  ) {
    this.values = who.values ?? [];
    this.#model = model;
    this.#viewer = who.viewer;
    this.#required = required;
    this.#root = root;
    this.agency = this.param(who.agencyId);
    this.table = quoted(root.table.name);
    this.#joined.set('', { table: root.table, alias: this.alias, required: true });
  }

  param(value: unknown, cast?: string): string {
    const placeholder = `$${this.values.push(value)}`;
    return cast === undefined ? placeholder : `${placeholder}::${cast}`;
  }

  column(path: string): string {
    const derived = this.#root.declaration.derived?.[path];
    if (derived) return derived.sql(this);
    const dot = path.lastIndexOf('.');
    const { table, alias } = this.#relative(dot < 0 ? '' : path.slice(0, dot));
    return `${alias}.${named(table, path.slice(dot + 1))}`;
  }

  own(property: string): string {
    return named(this.#joined.get('')!.table, property);
  }

  /**
   * The tables, with what decides which of their rows belong together.
   *
   * @param root the root's rows where they are not its whole table: a subquery in brackets
   */
  from(root: string = this.table): string {
    return `${root} ${this.alias}${this.#joins}`;
  }

  /** Whether everything so far was found in the root itself. */
  get joinsNothing(): boolean {
    return this.#joins === '';
  }

  /** Whether relatives are joined, and none of them leaves out a row of the root. */
  get joinsAfterwards(): boolean {
    return !this.joinsNothing && this.#joinsKeepRows;
  }

  /**
   * The agency, the viewer's row scope and what makes a row one of this type.
   *
   * @param known of its properties, where rows are read by its value
   */
  visible(root: BoundType, known?: { property: string; sql: string }): string[] {
    const column = known && root.table.findColumn(known.property)?.name;
    const conditions = [
      `${this.alias}.${quoted(root.table.agencyColumn)} = ${this.agency}`,
      this.#rule(root.table, this.alias, root, column ? { column, sql: known.sql } : undefined),
      root.declaration.where?.(this) ?? 'TRUE',
    ];
    return conditions.filter((condition) => condition !== 'TRUE');
  }

  #relative(path: string): Joined {
    const known = this.#joined.get(path);
    if (known) return known;
    const dot = path.lastIndexOf('.');
    const parent = this.#relative(dot < 0 ? '' : path.slice(0, dot));
    const relation = this.#model.relation(parent.table, path.slice(dot + 1));
    if (!relation) throw new Error(`${parent.table.entity.name} has no to-one relation “${path}”.`);
    const { target: table, from, to, shownAs } = relation;
    const alias = `t${this.#joined.size}`;
    const rule = this.#rule(table, alias, shownAs);
    const hides = rule !== 'TRUE';
    const required = parent.required && this.#required.has(path);
    const joined: Joined = { table, alias, required };
    this.#joined.set(path, joined);
    const leavesOut = hides && required;
    if (leavesOut) this.#joinsKeepRows = false;
    this.#joins +=
      `${leavesOut ? '' : ' LEFT'} JOIN ${quoted(table.name)} ${alias}` +
      ` ON ${alias}.${quoted(table.agencyColumn)} = ${this.agency}` +
      ` AND ${alias}.${quoted(to)} = ${parent.alias}.${quoted(from)}` +
      (hides ? ` AND ${rule}` : '');
    return joined;
  }

  #rule(table: Table, alias: string, shownAs?: BoundType, known?: VisibleRow['known']): string {
    if (this.#viewer === null) return 'TRUE';
    const param = (value: unknown) => this.param(value);
    return rowRule(
      this.#model,
      table,
      this.#viewer,
      { alias, agency: this.agency, param, known },
      shownAs,
    );
  }
}

function named(table: Table, property: string): string {
  const column = table.findColumn(property);
  if (!column) throw new Error(`${table.entity.name} has no column “${property}”.`);
  return quoted(column.name);
}
