import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accessMatrix } from '../graphql/access/matrix.ts';
import { buildGraph } from '../graphql/graph.ts';
import { printedSchema, undeclaredBreaks } from '../graphql/printed.ts';
import { exportedLists } from '../application/exported-lists.ts';
import { resolvers } from '../application/resolvers.ts';

/*
 * Writes the graph's contract, who may use what of it, and which columns each list has as a file. With `--check` writes nothing, and fails
 * when what is committed is not what would be written.
 *
 * What breaks for those who use the schema is written only when `schema-changes.md` declares it.
 */

const root = path.resolve(import.meta.dirname, '../..');
const schemaFile = path.join(root, 'schema.graphql');
const changesFile = path.join(root, 'schema-changes.md');

const { schema, rules } = await buildGraph({ resolvers });
const printed = new Map([
  [schemaFile, printedSchema(schema)],
  [path.join(root, 'access-matrix.md'), accessMatrix(rules)],
  [path.join(root, 'exported-columns.json'), printedColumns(exportedLists)],
]);
const stale = [...printed].filter(([file, text]) => textOf(file) !== text).map(([file]) => file);
const breaks = existsSync(schemaFile)
  ? undeclaredBreaks(textOf(schemaFile), schema, textOf(changesFile))
  : [];

if (breaks.length > 0) {
  say('This breaks what others rely on. Keep it, or declare each line with its reason in');
  say(`${path.relative(process.cwd(), changesFile)}:\n`);
  for (const description of breaks) say(`- ${description}`);
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  for (const file of stale) {
    say(`${path.relative(process.cwd(), file)} is not what the graph prints now.`);
  }
  if (stale.length > 0) {
    say('Run: pnpm --filter @stint/api print-schema');
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of printed) writeFileSync(file, text);
}

/** By the list's address: the path of each column, with its heading. */
function printedColumns(lists: typeof exportedLists): string {
  const columns = [...lists].map(([address, list]) => [
    address,
    Object.fromEntries(list.columns.map(({ path: column, label }) => [column, label])),
  ]);
  return `${JSON.stringify(Object.fromEntries(columns), null, 2)}\n`;
}

function say(line: string) {
  process.stderr.write(`${line}\n`);
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
