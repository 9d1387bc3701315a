import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Asker, satisfies } from './access.ts';
import { accessOf } from './declared.ts';

/** As many as there are roles and usual settings of the portals. */
const MOST = 50;

/**
 * Schemas as viewers may see them: fields, arguments and types that they may not use are left out. For introspection
 * only; nothing can be read with them.
 */
export class VisibleSchemas {
  readonly #known = new Map<string, GraphQLSchema>();

  constructor(private readonly schema: GraphQLSchema) {}

  of(who: Asker): GraphQLSchema {
    const key = [
      who.isKnown,
      who.hasSession,
      who.signedIn,
      ...[...who.permissions].toSorted(),
    ].join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    const made = visibleTo(this.schema, who);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(key, made);
    return made;
  }
}

function visibleTo(schema: GraphQLSchema, who: Asker): GraphQLSchema {
  const permitted = mapSchema(schema, {
    [MapperKind.FIELD]: (config, name, typeName) => {
      const extensions = config.extensions ?? {};
      const rule = accessOf(schema.getType(typeName)!, { name, extensions });
      return rule && satisfies(rule, who) ? config : null;
    },
  });
  return pruneSchema(permitted);
}

/** How an operation asks about the schema: not at all, by itself, or together with something else. */
export function introspects(
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
): 'no' | 'only' | 'partly' {
  const names = rootFields(document, selectionSet, new Set());
  const asked = names.filter((name) => name === '__schema' || name === '__type');
  if (asked.length === 0) return 'no';
  return names.every((name) => name.startsWith('__')) ? 'only' : 'partly';
}

function rootFields(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  spread: Set<string>,
): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return rootFields(document, selection.selectionSet, spread);
    const name = selection.name.value;
    if (spread.has(name)) return [];
    spread.add(name);
    const fragment = document.definitions.find(
      (each): each is FragmentDefinitionNode =>
        each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
    );
    return fragment ? rootFields(document, fragment.selectionSet, spread) : [];
  });
}
