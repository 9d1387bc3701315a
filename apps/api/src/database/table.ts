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
  nullable: boolean;
}

/** Where and how a class is stored: what its decorators say, without any connection. */
export interface Table {
  name: string;
  columns: readonly TableColumn[];
  /** By property. */
  column(property: string): TableColumn;
  /** Whether rows say who changed them when, and carry a version. */
  tracked: boolean;
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
      nullable: options.nullable === true,
    }));
  const byProperty = new Map(columns.map((column) => [column.property, column]));
  return {
    name,
    columns,
    tracked: byProperty.has('updatedById'),
    column(property) {
      const column = byProperty.get(property);
      if (!column) throw new Error(`${entity.name} has no column ${property}.`);
      return column;
    },
  };
}

function sqlType({ type, array }: ColumnOptions): string {
  return `${String(type)}${array === true ? '[]' : ''}`;
}

function lineage(entity: EntityClass): EntityClass[] {
  const parent = Object.getPrototypeOf(entity) as EntityClass | null;
  return parent?.prototype ? [entity, ...lineage(parent)] : [entity];
}
