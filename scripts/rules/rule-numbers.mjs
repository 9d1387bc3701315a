import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';

/** Any number of the form that rules have, whether it is defined or not. */
const NUMBER = /(?<![\w-])[A-Z]-\d{1,2}(?![\w-])/g;
/** Where a page of `docs/rules` defines a rule: `### A-7. Recording time …`. */
const DEFINITION = /^### ([A-Z]-\d{1,2})\. /;

/** Official forms whose names look like rule numbers. A form that is a rule's number too is no problem here. */
const OFFICIAL_FORMS = new Set(['I-9', 'W-4']);

/** Files with record ids of another system that look like rule numbers. */
const OTHER_IDS = new Set([
  'apps/api/test/import/agency-files.ts',
  'packages/domain/src/import/propose-mapping.test.ts',
]);

const TEXTS = new Set(['.ts', '.tsx', '.mjs', '.cjs', '.js', '.md', '.graphql', '.css']);
const NOT_OURS = new Set(['node_modules', 'dist', 'gql', '.git', '.data', '.turbo']);

/**
 * @typedef {{ number: string, place: string }} Found A number, and where it is: `path:line`.
 */

/**
 * Finds the rules that pages define.
 *
 * @param {ReadonlyMap<string, string>} pages Path → text of the pages in `docs/rules`.
 * @returns {Found[]} In the order of the pages, repetitions included.
 */
export function definedRules(pages) {
  return eachLine(pages, (line) => {
    const defined = DEFINITION.exec(line);
    return defined ? [defined[1]] : [];
  });
}

/**
 * Finds the rule numbers that texts cite.
 *
 * @param {ReadonlyMap<string, string>} texts Path → text.
 * @returns {Found[]}
 */
export function citedRules(texts) {
  const ours = new Map([...texts].filter(([path]) => !OTHER_IDS.has(path)));
  return eachLine(ours, (line) => line.match(NUMBER) ?? []).filter(
    ({ number }) => !OFFICIAL_FORMS.has(number),
  );
}

/**
 * Reads every source and document of the repository that people write or that is printed and committed.
 *
 * @param {string} root
 * @returns {Promise<Map<string, string>>} Path from the root, with slashes → text.
 */
export async function repositoryTexts(root) {
  const paths = await pathsUnder(root);
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(
    paths.map((path, i) => [relative(root, path).replaceAll('\\', '/'), texts[i] ?? '']),
  );
}

function eachLine(texts, numbersIn) {
  return [...texts].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, i) =>
        numbersIn(line).map((number) => ({ number, place: `${path}:${i + 1}` })),
      ),
  );
}

async function pathsUnder(directory) {
  const entries = await readdir(directory, { withFileTypes: true });
  const ours = entries.filter(({ name }) => !NOT_OURS.has(name));
  const nested = await Promise.all(
    ours.map((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return pathsUnder(path);
      return entry.isFile() && TEXTS.has(extname(entry.name)) ? [path] : [];
    }),
  );
  return nested.flat();
}
