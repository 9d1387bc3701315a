import { type ColumnOptions, getMetadataArgsStorage } from 'typeorm';

/** A class that is stored. */
export type EntityClass<Row extends object = object> = new () => Row;

export interface TableColumn {
  property: string;
  name: string;
  /** SQL type, such as `numeric` or `text[]`: what JSON is read as. */
  type: string;
  /** Made by the database; never written. */
  generated: boolean;
  /** Read whenever its row is. Not so what may be large and is seldom needed. */
  readWithRow: boolean;
  nullable: boolean;
  /** SQL of the row's other columns that it is made of, where the database makes it. */
  expression: string | null;
}

/** A step to a single row of another table: which columns meet, besides the agency's. */
export interface TableRelation {
  target: Table;
  /** Column of the table that has the relation. */
  from: string;
  /** Column of the target. */
  to: string;
}

/** A column that refers to a row of another table: the foreign key of a to-one relation. */
export interface TableReference {
  target: Table;
  /** Name of the column that holds the target's id. */
  column: string;
}

/**
 * Where and how a class is stored: what its decorators say, without any connection. This is the only
 * reader of TypeORM's metadata.
 */
export interface Table {
  name: string;
  entity: EntityClass;
  columns: readonly TableColumn[];
  /** By property. @throws when there is none. */
  column(property: string): TableColumn;
  /** By property; `undefined` when there is none. */
  findColumn(property: string): TableColumn | undefined;
  /** By property: a to-one relation, from whichever side; `undefined` when there is none. */
  findRelation(property: string): TableRelation | undefined;
  /** Its foreign keys inside the agency. */
  references(): readonly TableReference[];
  /** Whether at most one row of an agency has a given value there. */
  isUnique(property: string): boolean;
  /** Whether rows say who changed them when, and carry a version. */
  tracked: boolean;
  /** The column that holds the agency: the directory of agencies is its own. */
  agencyColumn: string;
}

const known = new Map<EntityClass, Table>();
const byName = new Map<string, EntityClass>();

/** @throws for a class that is not an entity. */
export function tableOf(entity: EntityClass): Table {
  const table = known.get(entity) ?? describe(entity);
  known.set(entity, table);
  return table;
}

/** The entity that is stored in this table, such as `job_order`; for what the history names. */
export function entityOfTable(name: string): EntityClass {
  const declared = getMetadataArgsStorage().tables.find((table) => table.name === name);
  const entity = byName.get(name) ?? (declared?.target as EntityClass | undefined);
  if (!entity) throw new Error(`No entity is stored in a table ${name}.`);
  byName.set(name, entity);
  return entity;
}

/** Every table of an entity that has been loaded. */
export function allTables(): Table[] {
  return getMetadataArgsStorage().tables.map(({ target }) => tableOf(target as EntityClass));
}

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name}"`;
}

function describe(entity: EntityClass): Table {
  const storage = getMetadataArgsStorage();
  const name = storage.tables.find(({ target }) => target === entity)?.name;
  if (!name) throw new Error(`${entity.name} is not an entity with a table's name.`);
  const columns = storage
    .filterColumns(lineage(entity))
    .map(({ propertyName, options }): TableColumn => ({
      property: propertyName,
      name: options.name ?? propertyName,
      type: sqlType(options),
      generated: options.generatedType !== undefined,
      readWithRow: options.select !== false,
      nullable: options.nullable === true,
      expression: options.asExpression ?? null,
    }));
  const byProperty = new Map(columns.map((column) => [column.property, column]));
  const unique = uniqueProperties(entity);
  const relations = new Map<string, TableRelation | undefined>();
  return {
    name,
    entity,
    columns,
    tracked: byProperty.has('updatedById'),
    agencyColumn: byProperty.get('agencyId')?.name ?? 'id',
    column(property) {
      const column = byProperty.get(property);
      if (!column) throw new Error(`${entity.name} has no column ${property}.`);
      return column;
    },
    findColumn: (property) => byProperty.get(property),
    findRelation(property) {
      // Every statement asks for its joins, and the metadata is a list of all relations.
      if (!relations.has(property)) relations.set(property, relationOf(entity, property));
      return relations.get(property);
    },
    references: () => referencesOf(entity),
    isUnique: (property) => unique.has(property),
  };
}

/** By the indices of an agency's rows, none of which is for some rows only. */
function uniqueProperties(entity: EntityClass): ReadonlySet<string> {
  const indices = getMetadataArgsStorage()
    .filterIndices(lineage(entity))
    .filter(({ unique, where }) => unique === true && !where)
    .map(({ columns }) =>
      (Array.isArray(columns) ? columns : []).filter((each) => each !== 'agencyId'),
    );
  return new Set(['id', ...indices.flatMap((own) => (own.length === 1 ? own : []))]);
}

function relationOf(entity: EntityClass, property: string): TableRelation | undefined {
  const relation = getMetadataArgsStorage()
    .filterRelations(lineage(entity))
    .find(({ propertyName }) => propertyName === property);
  if (relation?.relationType !== 'many-to-one' && relation?.relationType !== 'one-to-one') {
    return undefined;
  }
  const target = tableOf((relation.type as () => EntityClass)());
  const own = joinOf(entity, property);
  if (own) return { target, from: own.name, to: own.references };
  const inverse = inverseProperty(target.entity, relation.inverseSideProperty);
  const other = inverse === undefined ? undefined : joinOf(target.entity, inverse);
  return other && { target, from: other.references, to: other.name };
}

function referencesOf(entity: EntityClass): TableReference[] {
  const relations = getMetadataArgsStorage().filterRelations(lineage(entity));
  return relations.flatMap(({ propertyName, type }) => {
    const column = joinOf(entity, propertyName)?.name;
    return column ? [{ target: tableOf((type as () => EntityClass)()), column }] : [];
  });
}

/** The column of a relation that its own table holds, and the one that it refers to. */
function joinOf(entity: EntityClass, property: string) {
  const lines = new Set<unknown>(lineage(entity));
  const [join, ...more] = getMetadataArgsStorage()
    .joinColumns.filter(
      ({ target, propertyName }) => lines.has(target) && propertyName === property,
    )
    .filter(({ name }) => name !== 'agency_id');
  if (!join || more.length > 0) return undefined;
  const { name, referencedColumnName: references } = join;
  if (name === undefined || references === undefined) {
    throw new Error(`${entity.name}.${property} does not name its columns.`);
  }
  return { name, references };
}

/** The property that the other side of a relation is, as `(assignment) => assignment.placement` says it. */
function inverseProperty(
  entity: EntityClass,
  inverse: string | ((properties: Record<string, string>) => unknown) | undefined,
): string | undefined {
  if (typeof inverse !== 'function') return inverse;
  const relations = getMetadataArgsStorage().filterRelations(lineage(entity));
  const names = relations.map(({ propertyName }) => [propertyName, propertyName]);
  return inverse(Object.fromEntries(names) as Record<string, string>) as string;
}

function sqlType({ type, array }: ColumnOptions): string {
  return `${String(type)}${array === true ? '[]' : ''}`;
}

function lineage(entity: EntityClass): EntityClass[] {
  const parent = Object.getPrototypeOf(entity) as EntityClass | null;
  return parent?.prototype ? [entity, ...lineage(parent)] : [entity];
}
