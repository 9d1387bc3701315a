import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLObjectType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { globalId } from '../global-id.ts';
import type { ComputedDeclaration } from './bindings.ts';
import { largestPage, type PageArgs } from '../connection.ts';
import type { Binding, BoundType, Model } from './model.ts';
import {
  type Fields,
  type Loaded,
  type Needs,
  type Row,
  Rowset,
  type Selection,
  type Shape,
} from './plan.ts';
import { connectionShape, present } from './connection-shape.ts';
import { Selected } from './selected.ts';
import { valueShape } from './value-shape.ts';

type Read = (row: Row, loaded: Loaded) => unknown;

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
      nodeShape: (selected) => this.#object(rowset, type, '', selected),
    });
    return rowset;
  }

  /** A list without pages. */
  list(type: BoundType, nodes: readonly FieldNode[]): Rowset {
    const rowset = new Rowset(type);
    const shape = present(this.#object(rowset, type, '', nodes));
    rowset.wants.rows = true;
    rowset.shape = ({ rows }, loaded) => rows.map((row) => shape(row, loaded));
    return rowset;
  }

  /** One row or none. */
  one(type: BoundType, nodes: readonly FieldNode[]): Rowset {
    const rowset = new Rowset(type);
    const shape = this.#object(rowset, type, '', nodes);
    rowset.wants.rows = true;
    rowset.shape = ({ rows: [row] }, loaded) => (row ? shape(row, loaded) : null);
    return rowset;
  }

  /** The shape of a row of a type, whose columns stand under `prefix` in the rowset. */
  #object(rowset: Rowset, type: BoundType, prefix: string, nodes: readonly FieldNode[]): Shape {
    const fields = this.fieldsOf(type.object, nodes);
    const definitions = type.object.getFields();
    const reads = [...fields].map(([key, selected]) => {
      const name = selected[0]!.name.value;
      if (name === '__typename') return { key, required: false, read: () => type.name };
      const { type: output } = definitions[name]!;
      const binding = type.fields.get(name)!;
      const required = binding.kind === 'one' && isNonNullType(output);
      if (required) rowset.required.add(prefix + binding.path);
      return { key, required, read: this.#read(rowset, type, prefix, name, binding, selected) };
    });
    return readsInto(
      type.name,
      reads.map(({ key }) => key),
      reads.map(({ required }) => required),
      reads.map(({ read }) => read),
    );
  }

  #read(
    rowset: Rowset,
    type: BoundType,
    prefix: string,
    name: string,
    binding: Binding,
    nodes: readonly FieldNode[],
  ): Read {
    const field = type.object.getFields()[name]!;
    switch (binding.kind) {
      case 'id': {
        const at = rowset.column(`${prefix}id`);
        return (row) => globalId(type.idType!, row[at] as string);
      }
      case 'column': {
        const at = rowset.column(prefix + binding.path);
        if (isLeafType(getNamedType(field.type))) return (row) => row[at];
        const shaped = valueShape(this, field.type, nodes);
        return (row, { run }) => (run.direct ? shaped(row[at]) : row[at]);
      }
      case 'one': {
        const target = this.#model.types.get(binding.type)!;
        const path = prefix + binding.path;
        const id = rowset.column(`${path}.id`);
        const shape = this.#object(rowset, target, `${path}.`, nodes);
        return (row, loaded) => (row[id] === null ? null : shape(row, loaded));
      }
      case 'many':
        return this.#nested(rowset, type, prefix, binding, field.name, nodes);
      case 'computed': {
        const { declaration } = binding;
        const needs = needsOf(rowset, prefix, declaration);
        const facts = factsOf(rowset, prefix, declaration);
        const shaped = valueShape(this, field.type, nodes);
        return (row, loaded) => {
          const { run } = loaded;
          const value = declaration.from(needs(row), run.ctx, facts(row, loaded)) ?? null;
          return run.direct ? shaped(value) : value;
        };
      }
    }
  }

  #nested(
    rowset: Rowset,
    type: BoundType,
    prefix: string,
    binding: Extract<Binding, { kind: 'many' }>,
    name: string,
    nodes: readonly FieldNode[],
  ): Read {
    const target = this.#model.types.get(binding.type)!;
    const field = type.object.getFields()[name]!;
    const named = getNamedType(field.type) as GraphQLObjectType;
    const below = binding.connection
      ? this.connection(target, named, nodes)
      : this.list(target, nodes);
    const parent = rowset.column(prefix + binding.nested.parent);
    const page = (variables: Record<string, unknown>): PageArgs =>
      binding.connection ? getArgumentValues(field, nodes[0]!, variables) : { first: largestPage };
    const at = rowset.nested.push({ rowset: below, nested: binding.nested, parent, page }) - 1;
    return (row, { nested }) => {
      const { groups, loaded } = nested[at]!;
      return below.shape(groups.get(row[parent])!, loaded);
    };
  }
}

/** An object with these keys. Without a relative that it must have, there is no object. */
function readsInto(
  type: string,
  keys: readonly string[],
  required: readonly boolean[],
  reads: readonly Read[],
): Shape {
  return (row, loaded) => {
    const object: Record<string, unknown> = loaded.run.direct ? {} : new Selected(type);
    for (let i = 0; i < keys.length; i++) {
      const value = reads[i]!(row, loaded);
      if (value === null && required[i]) return null;
      object[keys[i]!] = value;
    }
    return object;
  };
}

/** What a loader found for a row. Fields of one rowset with the same loader share the call. */
function factsOf(rowset: Rowset, prefix: string, declaration: ComputedDeclaration) {
  const { load } = declaration;
  if (!load) return () => undefined;
  const id = rowset.column(`${prefix}id`);
  const needs = needsOf(rowset, prefix, { ...declaration, needs: ['id', ...declaration.needs] });
  const known = rowset.loaders.findIndex((loader) => loader.load === load && loader.id === id);
  const at = known < 0 ? rowset.loaders.push({ load, id, needs }) - 1 : known;
  return (row: Row, { facts }: Loaded) => facts[at]!.get(row[id] as string);
}

/** Builds what a computed field needs of the entity: relatives as objects, absent ones as null. */
function needsOf(rowset: Rowset, prefix: string, { needs }: { needs: readonly string[] }): Needs {
  const steps = needs.map((path) => ({
    at: rowset.column(prefix + path),
    relatives: path.split('.').slice(0, -1),
    property: path.slice(path.lastIndexOf('.') + 1),
  }));
  return (row) => {
    const entity: Record<string, unknown> = {};
    for (const { at, relatives, property } of steps) {
      let owner = entity;
      for (const relative of relatives) owner = (owner[relative] ??= {}) as Record<string, unknown>;
      owner[property] = row[at];
    }
    return entity;
  };
}
