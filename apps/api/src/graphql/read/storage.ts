import pg from 'pg';
import { DataSource, type EntityMetadata } from 'typeorm';
import { getOrCreate } from './get-or-create.ts';
import { ReadableNaming } from '../../database/naming.ts';

export interface Column {
  /** As SQL writes it, quoted. */
  name: string;
  nullable: boolean;
  /** The database's type, such as timestamptz. */
  type: string;
}

/** The tables behind the graph, by TypeORM's metadata. No connection is needed for it. */
export class Storage {
  readonly #metadata: ReadonlyMap<unknown, EntityMetadata>;

  private constructor(metadata: readonly EntityMetadata[]) {
    this.#metadata = new Map(metadata.map((each) => [each.target, each]));
  }

  static async of(entities: readonly (abstract new () => object)[]): Promise<Storage> {
    const source = new DataSource({
      type: 'postgres',
      driver: pg,
      entities: entities as never,
      namingStrategy: new ReadableNaming(),
    });
    await source['buildMetadatas']();
    return new Storage(source.entityMetadatas);
  }

  /** @param entity the class */
  table(entity: unknown): Table {
    const metadata = this.#metadata.get(entity);
    if (!metadata) throw new Error(`${String(entity)} is not in application/entities.ts.`);
    return new Table(metadata);
  }
}

/** One table, in the words of its entity. */
export class Table {
  readonly #metadata: EntityMetadata;
  readonly name: string;
  readonly entity: unknown;
  /** Where the agency stands: the directory of agencies is its own. */
  readonly agencyColumn: string;
  readonly #columns = new Map<string, Column | undefined>();
  readonly #relations = new Map<string, Relation | undefined>();

  constructor(metadata: EntityMetadata) {
    this.#metadata = metadata;
    this.name = quoted(metadata.tableName);
    this.entity = metadata.target;
    this.agencyColumn = this.column('agencyId')?.name ?? '"id"';
  }

  get entityName(): string {
    return this.#metadata.name;
  }

  column(property: string): Column | undefined {
    return getOrCreate(this.#columns, property, () => this.#findColumn(property));
  }

  /** A to-one relation of the entity: which table, and which columns meet besides the agency's. */
  relation(property: string): Relation | undefined {
    return getOrCreate(this.#relations, property, () => this.#findRelation(property));
  }

  /** Whether at most one row of an agency has a given value there. */
  isUnique(property: string): boolean {
    if (property === 'id') return true;
    return this.#metadata.indices.some(
      (index) =>
        index.isUnique &&
        !index.where &&
        index.columns.every(({ propertyName }) => ['agencyId', property].includes(propertyName)),
    );
  }

  #findColumn(property: string): Column | undefined {
    const column = this.#metadata.columns.find(
      (each) => each.propertyName === property && !each.isVirtual,
    );
    if (!column) return undefined;
    const type = typeof column.type === 'string' ? column.type : column.type.name.toLowerCase();
    return {
      name: quoted(column.databaseName),
      nullable: column.isNullable,
      type: column.isArray ? `${type}[]` : type,
    };
  }

  #findRelation(property: string): Relation | undefined {
    const relation = this.#metadata.findRelationWithPropertyPath(property);
    if (!relation || relation.isOneToMany || relation.isManyToMany) return undefined;
    const target = new Table(relation.inverseEntityMetadata);
    const owner = relation.isOwning ? relation : relation.inverseRelation;
    const pairs = (owner?.joinColumns ?? [])
      .filter((column) => column.databaseName !== 'agency_id')
      .map((column) => ({
        own: quoted(column.databaseName),
        other: quoted(column.referencedColumn?.databaseName ?? 'id'),
      }));
    const [pair] = pairs;
    if (!pair || pairs.length > 1) return undefined;
    return relation.isOwning
      ? { target, from: pair.own, to: pair.other }
      : { target, from: pair.other, to: pair.own };
  }
}

export interface Relation {
  target: Table;
  /** Column of the table that has the relation. */
  from: string;
  /** Column of the target. */
  to: string;
}

const quoted = (name: string) => `"${name}"`;
