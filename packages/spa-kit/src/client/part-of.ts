import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * A query with some of its fields, and without the variables and fragments that only the others use: the server
 * refuses an operation as a whole when the viewer may not read a part of it.
 *
 * @param fields names of fields at its root, as the answer calls them
 */
export function partOf<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  fields: ReadonlySet<keyof Data & string>,
): TypedDocumentNode<Partial<Data>, Variables> {
  const operation = document.definitions.find(isOperation)!;
  const fragments = document.definitions.filter(isFragment);
  const selections = operation.selectionSet.selections.filter((selection) =>
    (fields as ReadonlySet<string>).has(nameOf(selection as FieldNode)),
  );
  const variables = new Set<string>();
  const spread = new Set<FragmentDefinitionNode>();
  const look = (node: ASTNode) =>
    visit(node, {
      Variable({ name }) {
        variables.add(name.value);
      },
      FragmentSpread({ name }) {
        spread.add(fragments.find((fragment) => fragment.name.value === name.value)!);
      },
    });
  for (const selection of selections) look(selection);
  // A Set goes on to what is added while it is walked.
  for (const fragment of spread) look(fragment);
  const part: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        selectionSet: { ...operation.selectionSet, selections },
        variableDefinitions: operation.variableDefinitions?.filter(({ variable }) =>
          variables.has(variable.name.value),
        ),
      },
      ...spread,
    ],
  };
  return part as TypedDocumentNode<Partial<Data>, Variables>;
}

const nameOf = ({ alias, name }: FieldNode) => (alias ?? name).value;
const isOperation = (node: ASTNode): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;
const isFragment = (node: ASTNode): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;
