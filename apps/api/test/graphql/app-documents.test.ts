import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
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
const operations = definitions.filter(
  (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
);

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
