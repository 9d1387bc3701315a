import { parseAst } from 'vite';
import { builtModules } from './built-modules.ts';

/** Where a single word is shown or read out; several words are a text wherever they stand. */
const shown =
  /^(children|label|title|description|message|placeholder|alt|lead|caption|legend|aria-(label|description))$/;

const severalWords = /\p{L}{2,} \p{L}|^\p{Lu}\p{L}+[.!?…]$/u;
const oneWord = /^\p{Lu}\p{Ll}+$/u;
const style = /var\(--|, (sans-serif|monospace)$/;

/** Names, of keys too, which are the same in each language. */
const names = new Set(['Stint', 'English', 'Español', 'Ctrl']);

type Node = { type: string } & Record<string, unknown>;

/**
 * The texts for people that stand in an app itself, each after the file of its module; empty where all come from
 * packages/messages.
 *
 * @param root the app's folder
 * @returns the number of its modules, too: without any there would be no texts
 */
export async function ownTextsOfApp(root: string): Promise<{ modules: number; found: string[] }> {
  const modules = await builtModules(root);
  const found = modules.flatMap(({ path, code }) =>
    ownTexts(code).map((text) => `${path.slice(path.lastIndexOf('/src/') + 1)}: ${text}`),
  );
  return { modules: modules.length, found };
}

/**
 * The texts for people that stand in a module of a built app itself.
 *
 * @param code its JavaScript as it was built, not minified
 */
function ownTexts(code: string): string[] {
  const found = new Set<string>();
  const look = (value: unknown, property: string): void => {
    if (Array.isArray(value)) return value.forEach((one) => look(one, property));
    if (!isNode(value)) return;
    const text = textOf(value);
    const isText = severalWords.test(text) || (shown.test(property) && oneWord.test(text));
    if (isText && !names.has(text) && !style.test(text)) found.add(text);
    const within = value.type === 'Property' ? nameOf(value['key']) : property;
    for (const child of childrenOf(value)) look(child, within);
  };
  look(parseAst(code), '');
  return [...found];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function textOf({ type, value }: Node): string {
  if (type === 'Literal') return typeof value === 'string' ? value.trim() : '';
  return type === 'TemplateElement' ? (value as { cooked: string }).cooked.trim() : '';
}

const nameOf = (key: unknown) => {
  const { name, value } = key as { name?: string; value?: unknown };
  return name ?? String(value);
};

/** What of a node may be shown: neither what is thrown nor what is compared. */
function childrenOf(node: Node): unknown[] {
  const isError = node.type === 'NewExpression' && nameOf(node['callee']).endsWith('Error');
  if (isError || (node.type === 'BinaryExpression' && node['operator'] !== '+')) return [];
  if (node.type === 'ConditionalExpression') return [node['consequent'], node['alternate']];
  return Object.values(node);
}
