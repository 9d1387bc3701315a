import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { AccessRule } from './access.ts';
import { accessOf } from './declared.ts';

/** Fields that ask for the same thing. */
export interface Need {
  anyOf: readonly AccessRule[];
  coordinates: Set<string>;
}

/** What an operation asks for, whatever its variables hold. */
export interface OperationAccess {
  needs: readonly Need[];
  /** Variables that hold input objects, whose fields are only known with the values. */
  inputs: readonly { name: string; type: GraphQLInputType }[];
}

/**
 * Walks an operation once, fragments, abstract types and literal input objects included.
 * `__typename` asks for nothing: it tells nothing that the selection did not.
 */
export function operationAccess(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationAccess {
  const needs = new Needs();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  // A Set goes on to what is added while it is walked: each fragment in reach, once.
  const reached = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation]);
  for (const definition of reached) {
    const typeInfo = new TypeInfo(schema);
    visit(
      definition,
      visitWithTypeInfo(typeInfo, {
        Field() {
          const owner = typeInfo.getParentType();
          const field = typeInfo.getFieldDef();
          if (!owner || !field || field.name === '__typename' || owner.name.startsWith('__'))
            return;
          needs.add(`${owner.name}.${field.name}`, accessOf(owner, field));
        },
        ObjectField(node) {
          const owner = getNamedType(typeInfo.getParentInputType());
          if (isInputObjectType(owner)) needs.addInput(owner, node.name.value);
        },
        FragmentSpread(node) {
          const fragment = fragments.get(node.name.value);
          if (fragment) reached.add(fragment);
        },
      }),
    );
  }
  const inputs = (operation.variableDefinitions ?? []).flatMap((definition) => {
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
    const holdsInput = isInputObjectType(getNamedType(type));
    return type && holdsInput ? [{ name: definition.variable.name.value, type }] : [];
  });
  return { needs: needs.all, inputs };
}

/** What the input objects in an operation's variables ask for. */
export function variableNeeds(
  { inputs }: OperationAccess,
  variables: Readonly<Record<string, unknown>>,
): readonly Need[] {
  if (inputs.length === 0) return [];
  const needs = new Needs();
  for (const { name, type } of inputs) walkValue(type, variables[name], needs);
  return needs.all;
}

function walkValue(type: GraphQLInputType, value: unknown, needs: Needs) {
  if (value == null) return;
  if (isNonNullType(type)) return walkValue(type.ofType as GraphQLInputType, value, needs);
  if (isListType(type)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    for (const item of items) walkValue(type.ofType, item, needs);
  } else if (isInputObjectType(type) && typeof value === 'object') {
    const fields = type.getFields();
    for (const [name, below] of Object.entries(value)) {
      const field = fields[name];
      if (!field) continue;
      needs.addInput(type, name);
      walkValue(field.type, below, needs);
    }
  }
}

class Needs {
  readonly #byRule = new Map<string, Need>();

  get all(): readonly Need[] {
    return [...this.#byRule.values()];
  }

  add(coordinate: string, anyOf: readonly AccessRule[] | undefined) {
    // The start-up walk leaves nothing undeclared; should it ever, nobody may.
    const rule = anyOf ?? [];
    const key = rule.join();
    const need = this.#byRule.get(key) ?? { anyOf: rule, coordinates: new Set() };
    this.#byRule.set(key, need);
    need.coordinates.add(coordinate);
  }

  addInput(owner: GraphQLInputObjectType, name: string) {
    const field = owner.getFields()[name];
    if (field) this.add(`${owner.name}.${name}`, accessOf(owner, field));
  }
}
