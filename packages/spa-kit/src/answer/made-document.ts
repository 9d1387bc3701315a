import { parse, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

/**
 * A document that is made from names, where many nouns have one of the same shape. Its types are the caller's
 * to say.
 *
 * @param text the operation, which spreads these fragments
 * @param fragments each a document with those that it needs itself
 */
export function madeDocument(text: string, fragments: readonly DocumentNode[]): DocumentNode {
  const operation = parse(text, { noLocation: true });
  const definitions = fragments.flatMap((fragment) => fragment.definitions);
  return { ...operation, definitions: [...operation.definitions, ...definitions] };
}

/** `...TaskRow`, for the fragment of that name. */
export function spreadOf(fragment: DocumentNode): string {
  const [itself] = fragment.definitions as readonly FragmentDefinitionNode[];
  return `...${itself!.name.value}`;
}
