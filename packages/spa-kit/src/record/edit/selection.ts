import {
  Kind,
  type ArgumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type NamedTypeNode,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';

/** The parts of a GraphQL document that is made in code, as the parser would make them from its text. */

/** `name(arguments) { selections }` */
export function field(
  name: string,
  selections?: readonly SelectionNode[],
  args: readonly ArgumentNode[] = [],
): FieldNode {
  return {
    kind: Kind.FIELD,
    name: named(name),
    arguments: args,
    ...(selections && { selectionSet: selectionSet(selections) }),
  };
}

/** `...Fragment` */
export const spread = (fragment: string): FragmentSpreadNode => ({
  kind: Kind.FRAGMENT_SPREAD,
  name: named(fragment),
});

/** `... on Type { selections }` */
export const on = (type: string, selections: readonly SelectionNode[]): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: typeNamed(type),
  selectionSet: selectionSet(selections),
});

/** `name: $name` */
export const argument = (name: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: named(name),
  value: { kind: Kind.VARIABLE, name: named(name) },
});

/** `$name: Type!` */
export const variable = (name: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: named(name) },
  type: { kind: Kind.NON_NULL_TYPE, type: typeNamed(type) },
});

const named = (value: string): NameNode => ({ kind: Kind.NAME, value });

const typeNamed = (name: string): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: named(name) });

const selectionSet = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});
