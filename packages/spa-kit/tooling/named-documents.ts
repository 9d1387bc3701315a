import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const tag =
  /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g;

const generated = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode<.*>;$/gm;

/**
 * Replaces `graphql(`…`)` by the generated document of that name, in builds, each a module of its own.
 * Otherwise every page would carry the generator's map from the text of all documents to the documents,
 * or at least the documents of all other pages, because one file holds them.
 */
export function namedDocuments(): Plugin {
  const files = new Map<string, ReadonlyMap<string, string>>();
  const documentsOf = (file: string) => {
    const known = files.get(file) ?? readDocuments(file);
    files.set(file, known);
    return known;
  };
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
        const imports = [...names].map(
          (name) => `import generated_${name} from '${source}?document=${name}';\n`,
        );
        return { code: `${named}\n${imports.join('')}`, map: null };
      },
    },
    resolveId: { filter: { id: /\?document=\w+$/ }, handler: (id) => id },
    load: {
      filter: { id: /\?document=\w+$/ },
      handler(id) {
        const [file, name] = id.split('?document=') as [string, string];
        const document = documentsOf(file).get(name);
        if (!document) throw new Error(`${file} has no ${name}: run codegen`);
        return { code: `export default ${document};`, moduleSideEffects: false };
      },
    },
  };
}

/** The generated documents by name, each as the text of its object. */
function readDocuments(file: string): ReadonlyMap<string, string> {
  return new Map(
    [...readFileSync(file, 'utf8').matchAll(generated)].map(([, name, text]) => [name!, text!]),
  );
}
