import { idPrefixes, type IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { ScopedNoun } from '@stint/domain/access/row-scopes.ts';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import {
  type ComputedDeclaration,
  declarationsOf,
  type NestedDeclaration,
  type ReadsDeclaration,
} from './bindings.ts';
import { type EntityClass, type Table, tableOf, type TableRelation } from '../../database/table.ts';

/** A graph type and the table that it is read from. */
export interface BoundType {
  name: string;
  object: GraphQLObjectType;
  table: Table;
  rows: ScopedNoun | null;
  idType: IdentifiedType | null;
  declaration: ReadsDeclaration;
  fields: ReadonlyMap<string, Binding>;
}

/** Where the value of a field comes from. */
export type Binding =
  | { kind: 'id' }
  | { kind: 'column'; path: string }
  | { kind: 'one'; path: string; type: string }
  | { kind: 'many'; type: string; connection: boolean; nested: NestedDeclaration }
  | { kind: 'computed'; declaration: ComputedDeclaration };

/** A step to one row of another table, and as what that is shown where a field declares it. */
type Step = TableRelation & { shownAs?: BoundType };

/** The graph's types bound to their tables: what plans are made from. */
export class Model {
  readonly types: ReadonlyMap<string, BoundType>;
  readonly #steps = new Map<string, Step | undefined>();
  readonly #byEntity = new Map<unknown, BoundType[]>();

  /** Refuses a schema with a field that is bound to nothing, or to what cannot be read. */
  constructor(schema: GraphQLSchema) {
    const problems: string[] = [];
    const types = new Map<string, BoundType>();
    for (const object of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      const declaration = declarationsOf(object).reads;
      if (!declaration) continue;
      const { id = object.name } = declaration;
      const type: BoundType = {
        name: object.name,
        object,
        table: tableOf(declaration.entity() as EntityClass),
        rows: declaration.rows,
        idType: id in idPrefixes ? (id as IdentifiedType) : null,
        declaration,
        fields: new Map(),
      };
      types.set(type.name, type);
      const ofEntity = this.#byEntity.get(type.table.entity) ?? [];
      // First comes the type that stands for all rows of the table, by the ids that it gives them.
      if (declaration.where || type.idType === null) ofEntity.push(type);
      else ofEntity.unshift(type);
      this.#byEntity.set(type.table.entity, ofEntity);
    }
    this.types = types;
    for (const type of types.values()) {
      const fields = Object.values(type.object.getFields());
      type.fields = new Map(
        fields.flatMap((field) => {
          const binding = this.#bind(type, field);
          if (typeof binding !== 'string') return [[field.name, binding]];
          problems.push(`${type.name}.${field.name}: ${binding}`);
          return [];
        }),
      );
    }
    if (problems.length > 0) {
      throw new Error(`The graph cannot be read from the tables:\n- ${problems.join('\n- ')}`);
    }
  }

  /** The bound type of this name, or of the connection of this name. */
  typeOf(named: GraphQLNamedType): BoundType | undefined {
    if (!isObjectType(named)) return undefined;
    return this.types.get(declarationsOf(named).connectionOf ?? named.name);
  }

  /** The type whose row scope holds for a table. */
  ruleOf(table: Table): BoundType | undefined {
    return this.#byEntity.get(table.entity)?.[0];
  }

  /** The types that are read from a table, first the one whose row scope holds for it. */
  typesOf(table: Table): readonly BoundType[] {
    return this.#byEntity.get(table.entity) ?? [];
  }

  /** A step from one table to a single row of another: a relation of the entity or a `@Nested` of one of its types. */
  relation(table: Table, step: string): Step | undefined {
    // Every statement asks for its joins.
    const key = `${table.name}.${step}`;
    if (!this.#steps.has(key)) this.#steps.set(key, this.#relationOf(table, step));
    return this.#steps.get(key);
  }

  #relationOf(table: Table, step: string): Step | undefined {
    const relation = table.findRelation(step);
    if (relation) return relation;
    const field = this.#byEntity
      .get(table.entity)
      ?.map(({ object }) => object.getFields()[step])
      .find((each) => each && declarationsOf(each).nested);
    const nested = field && declarationsOf(field).nested;
    const shownAs = field && this.typeOf(getNamedType(field.type));
    if (!nested || !shownAs) return undefined;
    const { table: target } = shownAs;
    const from = table.findColumn(nested.parent);
    const to = target.findColumn(nested.child);
    return from && to && { target, from: from.name, to: to.name, shownAs };
  }

  /** The table and column at the end of a path, and whether it may be empty. */
  resolve(table: Table, path: string): { type: string; nullable: boolean } | undefined {
    const [step = '', ...rest] = path.split('.');
    if (rest.length === 0) return table.findColumn(step);
    const relation = this.relation(table, step);
    const found = relation && this.resolve(relation.target, rest.join('.'));
    // A row scope may hide the relative, whatever the key says.
    return found && { ...found, nullable: true };
  }

  /** The binding, or what is wrong with it and what to write. */
  #bind(type: BoundType, field: GraphQLField<unknown, unknown>): Binding | string {
    const { from = field.name, nested, computed } = declarationsOf(field);
    const entity = type.table.entity.name;
    if (computed) {
      const missing = computed.needs.find((path) => !this.resolve(type.table, path));
      return missing === undefined
        ? { kind: 'computed', declaration: computed }
        : `needs “${missing}”, which ${entity} does not lead to.`;
    }
    if (field.resolve) return 'has a resolver; a type that @Reads takes @Computed instead.';
    if (field.name === 'id' && type.idType) return { kind: 'id' };
    const target = this.typeOf(getNamedType(field.type));
    if (nested)
      return target
        ? this.#bindNested(type, field, nested, target)
        : 'is @Nested, but its type does not say @Reads.';
    if (target) {
      const { name } = target;
      return this.#endOf(type.table, from) === target.table.entity
        ? { kind: 'one', path: from, type: name }
        : `${entity} has no to-one relation “${from}” to ${target.table.entity.name}. Add @Nested({ child: … }) when ${name} refers to ${type.name}, or @From('…') when it goes by another name.`;
    }
    const column = this.resolve(type.table, from);
    if (!column) {
      return `${entity} has no column “${from}”. Add @Computed({ needs: […], from: (row) => … }), or @From('…') when it goes by another name.`;
    }
    return column.nullable && isNonNullType(field.type)
      ? `is never null in the graph, but “${from}” may be. Add { nullable: true } to its @Field.`
      : { kind: 'column', path: from };
  }

  #bindNested(
    type: BoundType,
    field: GraphQLField<unknown, unknown>,
    nested: NestedDeclaration,
    target: BoundType,
  ): Binding | string {
    const missing = [nested.child, ...nested.orderBy].find(
      (path) => !this.resolve(target.table, path),
    );
    if (missing !== undefined) return `${target.table.entity.name} has no “${missing}”.`;
    if (!type.table.findColumn(nested.parent))
      return `${type.table.entity.name} has no “${nested.parent}”.`;
    const connection = declarationsOf(getNamedType(field.type)).connectionOf !== undefined;
    if (connection || isListType(isNonNullType(field.type) ? field.type.ofType : field.type)) {
      return { kind: 'many', type: target.name, connection, nested };
    }
    return target.table.isUnique(nested.child)
      ? { kind: 'one', path: field.name, type: target.name }
      : `shows one ${target.name}, but “${nested.child}” is not unique there: make it a connection or a list.`;
  }

  #endOf(table: Table, path: string): unknown {
    const [step = '', ...rest] = path.split('.');
    const target = this.relation(table, step)?.target;
    return target && rest.length > 0 ? this.#endOf(target, rest.join('.')) : target?.entity;
  }
}

const models = new WeakMap<GraphQLSchema, Model>();
/** By type name: commands have no schema at hand. Every schema binds a type to the same table. */
const modelsByType = new Map<string, Model>();

/** Binds a schema's types to the tables, once, at start-up. */
export function bindModel(schema: GraphQLSchema): Model {
  const model = new Model(schema);
  models.set(schema, model);
  for (const name of model.types.keys()) modelsByType.set(name, model);
  return model;
}

/** The model of a schema that `bindModel` was called for. */
export function modelOf(schema: GraphQLSchema): Model {
  const model = models.get(schema);
  if (!model) throw new Error('The schema was not built by buildGraph.');
  return model;
}

/** A type of the graph with its model, wherever no schema is at hand. */
export function boundType(name: string): readonly [Model, BoundType] {
  const model = modelsByType.get(name);
  const type = model?.types.get(name);
  if (!model || !type) throw new Error(`The graph has no type ${name} that is read from a table.`);
  return [model, type];
}
