import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { defaultPage, largestPage } from '../connection.ts';
import { declarationsOf } from '../read/bindings.ts';
import type { Limits } from './limits.ts';

/**
 * How much an operation asks for. Each fragment is measured once, so a document of fragments within
 * fragments is measured in the time that it takes to read it.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Limits {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Limits>();

  const root = schema.getRootType(operation.operation) ?? undefined;
  const { depth, breadth, aliases, cost } = ofSelections(operation.selectionSet, root);
  return { depth: depth + 1, breadth, aliases, cost };

  function ofSelections(set: SelectionSetNode, type: GraphQLNamedType | undefined): Limits {
    const total: Limits = { depth: 0, breadth: 0, aliases: 0, cost: 0 };
    let beside = 0;
    for (const selection of set.selections) {
      const part =
        selection.kind === Kind.FIELD ? ofField(selection, type) : ofFragment(selection, type);
      const { depth: below, breadth: widest, aliases: renamed, cost: records } = part;
      total.depth = Math.max(total.depth, below);
      total.aliases += renamed;
      total.cost += records;
      // A fragment's fields stand beside the others of this set.
      if (selection.kind === Kind.FIELD) {
        beside += 1;
        total.breadth = Math.max(total.breadth, widest);
      } else {
        beside += widest;
      }
    }
    return { ...total, breadth: Math.max(total.breadth, beside) };
  }

  function ofFragment(
    selection: Exclude<SelectionSetNode['selections'][number], FieldNode>,
    type: GraphQLNamedType | undefined,
  ): Limits {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const { typeCondition } = selection;
      const inner = typeCondition ? schema.getType(typeCondition.name.value) : type;
      return ofSelections(selection.selectionSet, inner);
    }
    const name = selection.name.value;
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    const made = ofSelections(
      fragment.selectionSet,
      schema.getType(fragment.typeCondition.name.value),
    );
    measured.set(name, made);
    return made;
  }

  function ofField(node: FieldNode, owner: GraphQLNamedType | undefined): Limits {
    const aliases = node.alias && node.alias.value !== node.name.value ? 1 : 0;
    const hasFields = isObjectType(owner) || isInterfaceType(owner);
    const field = hasFields ? owner.getFields()[node.name.value] : undefined;
    if (!node.selectionSet) return { ...nothing, aliases };
    const type = field && getNamedType(field.type);
    const below = ofSelections(node.selectionSet, type);
    const isConnection = type !== undefined && declarationsOf(type).connectionOf !== undefined;
    const isList = field !== undefined && isListType(getNullableType(field.type));
    // The page size stands at the connection; `edges` and `nodes` within it are no further factor.
    const inConnection = owner !== undefined && declarationsOf(owner).connectionOf !== undefined;
    const factor = isConnection ? pageSize(node) : isList && !inConnection ? listSize : 1;
    return {
      depth: below.depth + 1,
      breadth: below.breadth,
      aliases: below.aliases + aliases,
      cost: factor * (below.cost + 1),
    };
  }

  function pageSize(node: FieldNode): number {
    const sizes = (node.arguments ?? [])
      .filter(({ name }) => name.value === 'first' || name.value === 'last')
      .map(({ value }) => {
        const size =
          value.kind === Kind.VARIABLE
            ? variables[value.name.value]
            : 'value' in value
              ? Number(value.value)
              : NaN;
        return typeof size === 'number' && size >= 0 ? Math.min(size, largestPage) : defaultPage;
      });
    return sizes.length === 0 ? defaultPage : Math.max(...sizes);
  }
}

const nothing: Limits = { depth: 0, breadth: 0, aliases: 0, cost: 0 };

/** What a list without pages is reckoned at. */
const listSize = 10;
