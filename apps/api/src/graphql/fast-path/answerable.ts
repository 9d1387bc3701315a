import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { declarationsOf } from '../read/bindings.ts';
import { type Model, modelOf } from '../read/model.ts';

/** What to walk: the model of the schema, and the document's fragments. */
interface Walk {
  schema: GraphQLSchema;
  model: Model;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * Whether the fast path can answer this operation, whatever its variables: a query whose root fields all
 * read, and whose computed values are plain, so that no resolver below the root has to run.
 */
export function isAnswerable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const query = schema.getQueryType();
  if (operation.operation !== 'query' || !query) return false;
  const walk: Walk = { schema, model: modelOf(schema), fragments: fragmentsOf(document) };
  return everyField(walk, query, operation.selectionSet, (_parent, field, below) => {
    const type = getNamedType(field.type);
    if (!walk.model.typeOf(type) && !isInterfaceType(type)) return false;
    return below !== undefined && readsAnswerably(walk, type, below);
  });
}

const fragmentsByDocument = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const known = fragmentsByDocument.get(document);
  if (known) return known;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  fragmentsByDocument.set(document, fragments);
  return fragments;
}

type Check = (
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  below: SelectionSetNode | undefined,
) => boolean;

/** Of what is read from tables: records, and the parts of their connections. */
function readsAnswerably(walk: Walk, type: GraphQLNamedType, selected: SelectionSetNode): boolean {
  return everyField(walk, type, selected, (parent, field, below) => {
    const named = getNamedType(field.type);
    if (isLeafType(named) || below === undefined) return true;
    if (isAbstractType(named)) return false;
    const binding = walk.model.types.get(parent.name)?.fields.get(field.name);
    const fromTable = binding?.kind === 'one' || binding?.kind === 'many';
    return fromTable || (!binding && isConnectionPart(parent))
      ? readsAnswerably(walk, named, below)
      : isPlain(walk, named, below);
  });
}

/** Of values that come ready-made: no field of them has a resolver. */
function isPlain(walk: Walk, type: GraphQLNamedType, selected: SelectionSetNode): boolean {
  return everyField(walk, type, selected, (_parent, field, below) => {
    if (field.resolve) return false;
    const named = getNamedType(field.type);
    if (isLeafType(named) || below === undefined) return true;
    return isObjectType(named) && isPlain(walk, named, below);
  });
}

function isConnectionPart(type: GraphQLNamedType): boolean {
  const { connectionOf, shaped } = declarationsOf(type as GraphQLObjectType);
  return connectionOf !== undefined || shaped;
}

/** Whether the check holds for every selected field, in fragments too. */
function everyField(
  walk: Walk,
  type: GraphQLNamedType,
  { selections }: SelectionSetNode,
  check: Check,
): boolean {
  return selections.every((selection) => {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value === '__typename') return true;
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
      const field = fields[selection.name.value];
      return field !== undefined && check(type, field, selection.selectionSet);
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments[selection.name.value];
    if (!fragment) return false;
    const condition = fragment.typeCondition;
    const on = condition ? walk.schema.getType(condition.name.value) : type;
    return on !== undefined && everyField(walk, on, fragment.selectionSet, check);
  });
}
