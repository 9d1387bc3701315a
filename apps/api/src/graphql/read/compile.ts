import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { computedValue } from './computed.ts';
import { connectionShape, present } from './connection-shape.ts';
import type { Binding, BoundType, Model } from './model.ts';
import {
  emptyGroup,
  type Fields,
  type NestedRowset,
  type Read,
  Rowset,
  type Selection,
  type Shape,
} from './plan.ts';
import { PreShaped } from './pre-shaped.ts';
import { valueShape } from './value-shape.ts';
import { largestPage } from '../connection.ts';
import { globalId } from '../global-id.ts';

/** Where in a rowset the columns of an object stand: those of the root, or of a relative by its path. */
interface Place {
  rowset: Rowset;
  type: BoundType;
  /** Empty for the root, `client.` for a relative. */
  prefix: string;
}

/** Turns the selections of a field into the rowset that answers it. */
export class Compiler {
  readonly #model: Model;
  readonly #selection: Selection;

  constructor(model: Model, selection: Selection) {
    this.#model = model;
    this.#selection = selection;
  }

  /** The fields selected of a type, as graphql-js itself collects them. */
  fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
    const { schema, fragments, variables } = this.#selection;
    return collectSubfields(schema, fragments, variables, type, nodes);
  }

  /** A connection's page. */
  connection(type: BoundType, connection: GraphQLObjectType, nodes: readonly FieldNode[]): Rowset {
    const rowset = new Rowset(type);
    rowset.shape = connectionShape(rowset, connection, nodes, {
      fieldsOf: (of, selected) => this.fieldsOf(of, selected),
      nodeShape: (selected) => this.#object({ rowset, type, prefix: '' }, selected),
    });
    return rowset;
  }

  /** A list without pages. */
  list(type: BoundType, nodes: readonly FieldNode[]): Rowset {
    const rowset = new Rowset(type);
    const shape = present(this.#object({ rowset, type, prefix: '' }, nodes));
    rowset.wants.rows = true;
    rowset.shape = ({ rows }, loaded) => rows.map((row) => shape(row, loaded));
    return rowset;
  }

  /** One row or none. */
  one(type: BoundType, nodes: readonly FieldNode[]): Rowset {
    const rowset = new Rowset(type);
    const shape = this.#object({ rowset, type, prefix: '' }, nodes);
    rowset.wants.rows = true;
    rowset.shape = ({ rows: [row] }, loaded) => (row ? shape(row, loaded) : null);
    return rowset;
  }

  /** An object of the selected fields. Without a relative that it must have, there is no object. */
  #object(place: Place, nodes: readonly FieldNode[]): Shape {
    const { name: typeName, object: type, fields: bindings } = place.type;
    const definitions = type.getFields();
    const keys: string[] = [];
    const reads: Read[] = [];
    const required: boolean[] = [];
    for (const [key, selected] of this.fieldsOf(type, nodes)) {
      const name = selected[0]!.name.value;
      const field = definitions[name];
      const binding = bindings.get(name);
      keys.push(key);
      reads.push(field && binding ? this.#read(place, field, binding, selected) : () => typeName);
      required.push(binding?.kind === 'one' && isNonNullType(field?.type));
    }
    return (row, loaded) => {
      const object: Record<string, unknown> = loaded.run.asItIs ? {} : new PreShaped(typeName);
      for (let i = 0; i < keys.length; i++) {
        const value = reads[i]!(row, loaded);
        if (value === null && required[i]) return null;
        object[keys[i]!] = value;
      }
      return object;
    };
  }

  #read(
    place: Place,
    field: GraphQLField<unknown, unknown>,
    binding: Binding,
    nodes: readonly FieldNode[],
  ): Read {
    const { rowset, type, prefix } = place;
    switch (binding.kind) {
      case 'id': {
        const at = rowset.column(`${prefix}id`);
        return (row) => globalId(type.idType!, row[at] as string);
      }
      case 'column': {
        const at = rowset.column(prefix + binding.path);
        if (isLeafType(getNamedType(field.type))) return (row) => row[at];
        const shaped = valueShape(this, field.type, nodes);
        return (row, { run }) => (run.asItIs ? shaped(row[at], run.ctx) : row[at]);
      }
      case 'one': {
        const path = prefix + binding.path;
        if (isNonNullType(field.type)) rowset.required.add(path);
        const id = rowset.column(`${path}.id`);
        const target = this.#model.types.get(binding.type)!;
        const shape = this.#object({ rowset, type: target, prefix: `${path}.` }, nodes);
        return (row, loaded) => (row[id] === null ? null : shape(row, loaded));
      }
      case 'many':
        return this.#many(place, field, binding, nodes);
      case 'computed': {
        const value = computedValue(rowset, prefix, binding.declaration);
        const shaped = valueShape(this, field.type, nodes);
        return (row, loaded) =>
          loaded.run.asItIs ? shaped(value(row, loaded), loaded.run.ctx) : value(row, loaded);
      }
    }
  }

  #many(
    { rowset, prefix }: Place,
    field: GraphQLField<unknown, unknown>,
    { type, connection, nested }: Extract<Binding, { kind: 'many' }>,
    nodes: readonly FieldNode[],
  ): Read {
    const target = this.#model.types.get(type)!;
    const below = connection
      ? this.connection(target, getNamedType(field.type) as GraphQLObjectType, nodes)
      : this.list(target, nodes);
    const parent = rowset.column(prefix + nested.parent);
    const page: NestedRowset['page'] = (variables) =>
      connection ? getArgumentValues(field, nodes[0]!, variables) : { first: largestPage };
    const at = rowset.nested.push({ rowset: below, nested, parent, page }) - 1;
    return (row, { nested: levels }) => {
      const { groups, loaded } = levels[at]!;
      return below.shape(groups.get(row[parent]) ?? emptyGroup, loaded);
    };
  }
}
