import type { Plugin } from 'vite';

const tag =
  /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g;

/**
 * Replaces `graphql(`…`)` by the generated document of that name, in builds. Otherwise every page
 * would carry the generator's map from the text of all documents to the documents.
 */
export function namedDocuments(): Plugin {
  return {
    name: 'stint-named-documents',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(?!gql\/).*\.tsx?$/, code: 'graphql(' },
      handler(code, id) {
        const names = new Set<string>();
        const named = code.replace(tag, (_text, kind: string, name: string) => {
          const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
          names.add(document);
          return `generated_${document}`;
        });
        if (names.size === 0) return null;
        const source = `${id.slice(0, id.indexOf('/src/'))}/src/gql/graphql.ts`;
        const list = [...names].map((name) => `${name} as generated_${name}`).join(', ');
        return { code: `${named}\nimport { ${list} } from '${source}';\n`, map: null };
      },
    },
  };
}
