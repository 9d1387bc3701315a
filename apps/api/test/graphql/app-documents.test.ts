import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';
import { resolvers } from '../../src/application/resolvers.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { defaultLimits, overLimit } from '../../src/graphql/limits/limits.ts';
import { measurer } from '../../src/graphql/limits/measure.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const sources = ['apps/console', 'apps/ess-portal', 'apps/client-portal', 'packages/spa-kit'];
const tag = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`/g;

/** What a grid asks for at once. */
const PAGE = 100;

const { schema } = await buildGraph({ resolvers });
const measure = measurer(schema);
const definitions = sources
  .flatMap((source) => documentsIn(join(root, source, 'src')))
  .flatMap((text) => parse(text).definitions);
const fragments = definitions.filter(
  (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
);
const operations = [...definitions, ...madeOfNames()].filter(
  (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
);

/** What the apps make of the names of actions, as `bulk-documents.ts` of spa-kit does. */
function madeOfNames(): readonly DefinitionNode[] {
  const queries = Object.values(schema.getQueryType()!.getFields());
  const inputs = queries.filter(({ type }) => /^\w+ActionPreview!$/.test(String(type)));
  const texts = inputs.flatMap(({ name, args: [input] }) => {
    const named = name.slice('preview'.length);
    const command = named.charAt(0).toLowerCase() + named.slice(1);
    const answer = '...BulkChange ...ActionRefusedAnswer ...InvalidInputAnswer';
    return [
      `mutation ${named}($input: ${input!.type}) { ${command}(input: $input) { ${answer} } }`,
      `query Preview${named}($input: ${input!.type}) { ${name}(input: $input) { ...CommandPreview } }`,
    ];
  });
  const declared = queries.filter(({ name }) => name.startsWith('actionsOn'));
  const asked = declared.map(({ name }) => `query ${name} { ${name} { ...DeclaredBulkAction } }`);
  return parse([...texts, ...asked].join('\n')).definitions;
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.parentPath.includes('gql'),
    )
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .flatMap((text) => [...text.matchAll(tag)].map(([, document]) => document!));
}

test('the documents of the apps are found', () => {
  expect(operations.length).toBeGreaterThan(50);
  expect(operations.map(({ name }) => name!.value)).toEqual(
    expect.arrayContaining(['CompleteTasks', 'PreviewCompleteTasks', 'actionsOnTasks']),
  );
});

test.each(operations.map((operation) => [operation.name!.value, operation] as const))(
  'the apps may ask for it within the limits: %s',
  (_, operation) => {
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [operation, ...fragments],
    };
    const sizes = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    const variables = Object.fromEntries(
      sizes.filter((name) => ['first', 'last'].includes(name)).map((name) => [name, PAGE]),
    );
    expect(overLimit(measure({ document, operation, variables }), defaultLimits)).toBeNull();
  },
);
