import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
} from 'graphql';
import { defaultPage, largestPage } from '../connection.ts';
import { declarationsOf } from '../read/bindings.ts';
import type { Limits } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;
type Type = GraphQLNamedType | null | undefined;

const nothing: Limits = { depth: 0, breadth: 0, aliases: 0, cost: 0, listed: 0 };

/** What a list without pages is reckoned at, unless it says itself how long it may be. */
const listSize = 10;

/**
 * Measures how much an operation asks for. Done once per parsed document, unless page sizes or
 * lists stand in variables.
 */
export function measurer(schema: GraphQLSchema) {
  const known = new WeakMap<OperationDefinitionNode, Limits>();
  return (request: {
    document: DocumentNode;
    operation: OperationDefinitionNode;
    variables: Variables | null | undefined;
  }): Limits => {
    const { document, operation, variables } = request;
    const before = known.get(operation);
    if (before) return before;
    const measurement = new Measurement(schema, document, {
      ...defaultsOf(operation),
      ...variables,
    });
    const limits = measurement.ofOperation(operation);
    if (!measurement.dependsOnVariables) known.set(operation, limits);
    return limits;
  };
}

class Measurement {
  dependsOnVariables = false;
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  /** Variables whose values may hold lists. */
  readonly #mayList = new Set<string>();
  /** Each fragment once, so that fragments within fragments take no longer than reading them. */
  readonly #measured = new Map<string, Limits>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema;
    this.#variables = variables;
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const { variable, type } of definition.variableDefinitions ?? []) {
        if (mayList(schema, type)) this.#mayList.add(variable.name.value);
      }
    }
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      this.#fragments.set(definition.name.value, definition);
    }
  }

  ofOperation({ operation, selectionSet }: OperationDefinitionNode): Limits {
    const measured = this.#ofSelections(selectionSet, this.#schema.getRootType(operation));
    return { ...measured, depth: measured.depth + 1 };
  }

  #ofSelections({ selections }: SelectionSetNode, type: Type): Limits {
    const fields = selections.filter(({ kind }) => kind === Kind.FIELD) as FieldNode[];
    const spreads = selections.filter(({ kind }) => kind !== Kind.FIELD);
    const ofFields = fields.map((field) => this.#ofField(field, type));
    const ofSpreads = spreads.map((spread) => this.#ofFragment(spread as never, type));
    const parts = [...ofFields, ...ofSpreads];
    // A fragment's fields stand beside the others of this set.
    const beside = fields.length + sum(ofSpreads, 'breadth');
    return {
      depth: Math.max(0, ...parts.map(({ depth }) => depth)),
      breadth: Math.max(beside, ...ofFields.map(({ breadth }) => breadth)),
      aliases: sum(parts, 'aliases'),
      cost: sum(parts, 'cost'),
      listed: sum(parts, 'listed'),
    };
  }

  #ofFragment(selection: InlineFragmentNode | FragmentSpreadNode, type: Type): Limits {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const { typeCondition, selectionSet } = selection;
      const inner = typeCondition ? this.#schema.getType(typeCondition.name.value) : type;
      return this.#ofSelections(selectionSet, inner);
    }
    const name = selection.name.value;
    const fragment = this.#fragments.get(name);
    const known = this.#measured.get(name);
    if (known || !fragment) return known ?? nothing;
    const inner = this.#schema.getType(fragment.typeCondition.name.value);
    const measured = this.#ofSelections(fragment.selectionSet, inner);
    this.#measured.set(name, measured);
    return measured;
  }

  #ofField(node: FieldNode, owner: Type): Limits {
    const aliases = node.alias && node.alias.value !== node.name.value ? 1 : 0;
    const listed = sumOf(node.arguments ?? [], ({ value }) => this.#listedIn(value));
    if (!node.selectionSet) return { ...nothing, aliases, listed };
    const hasFields = isObjectType(owner) || isInterfaceType(owner);
    const field = hasFields ? owner.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    const below = this.#ofSelections(node.selectionSet, type);
    const { declared = false, atMost = listSize } = field ? declarationsOf(field) : {};
    // The page size stands at the connection; `edges` and `nodes` within it are no further factor.
    const isList = field !== undefined && isListType(getNullableType(field.type));
    const size = isList && !isConnection(owner) ? atMost : 1;
    const records = isConnection(type) ? this.#pageSize(node) : size;
    // Nine of them stand within each other when GraphiQL asks about the schema, and no type has as many.
    const isWrapper = (!owner || owner.name === '__Type') && node.name.value === 'ofType';
    return {
      depth: below.depth + (isWrapper ? 0 : 1),
      breadth: below.breadth,
      aliases: below.aliases + aliases,
      cost: declared ? 0 : records * (below.cost + 1),
      listed: below.listed + listed,
    };
  }

  /** How many values stand in lists there, in the text or in variables. */
  #listedIn(value: ValueNode): number {
    if (value.kind === Kind.LIST) {
      return value.values.length + sumOf(value.values, (each) => this.#listedIn(each));
    }
    if (value.kind === Kind.OBJECT) {
      return sumOf(value.fields, (field) => this.#listedIn(field.value));
    }
    if (value.kind !== Kind.VARIABLE || !this.#mayList.has(value.name.value)) return 0;
    this.dependsOnVariables = true;
    return listedIn(this.#variables[value.name.value]);
  }

  #pageSize({ arguments: args = [] }: FieldNode): number {
    const sizes = args
      .filter(({ name }) => name.value === 'first' || name.value === 'last')
      .map(({ value }) => this.#size(value));
    return sizes.length === 0 ? defaultPage : Math.max(...sizes);
  }

  #size(value: ValueNode): number {
    if (value.kind === Kind.INT) return Math.min(Number(value.value), largestPage);
    if (value.kind !== Kind.VARIABLE) return defaultPage;
    this.dependsOnVariables = true;
    const size = this.#variables[value.name.value];
    return typeof size === 'number' && size >= 0 ? Math.min(size, largestPage) : defaultPage;
  }
}

/** Page sizes that variables have when nothing is given. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
  );
  return Object.fromEntries(defaults) as Variables;
}

function isConnection(type: Type): boolean {
  return type != null && declarationsOf(type).connectionOf !== undefined;
}

/** Whether a value of this type may hold a list. */
function mayList(schema: GraphQLSchema, type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return mayList(schema, type.type);
  return type.kind === Kind.LIST_TYPE || isInputObjectType(schema.getType(type.name.value));
}

/** @param levels how far down to look: no input type is deeper, but what is sent may be */
function listedIn(value: unknown, levels = 10): number {
  if (typeof value !== 'object' || value === null || levels === 0) return 0;
  const within = sumOf(Object.values(value) as unknown[], (each) => listedIn(each, levels - 1));
  return within + (Array.isArray(value) ? value.length : 0);
}

function sumOf<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

function sum(parts: readonly Limits[], what: keyof Limits): number {
  return sumOf(parts, (part) => part[what]);
}
