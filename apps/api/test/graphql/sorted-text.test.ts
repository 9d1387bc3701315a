import { glob } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { getNamedType, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { resolvers } from '../../src/application/resolvers.ts';
import type { Table } from '../../src/database/table.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import type { ListDeclaration } from '../../src/graphql/read/list.ts';
import { type BoundType, modelOf } from '../../src/graphql/read/model.ts';

/** Text that is sorted by its own letters, since there are no others in it. */
const plain = new Set(['account.user_name']);

const { schema } = await buildGraph({ resolvers });
const model = modelOf(schema);

test('every list and every nested list sorts text as people read it: by its sort key', async () => {
  const declared = await declaredLists();
  expect(declared.length).toBeGreaterThan(20);
  const ofLists = declared.flatMap(({ name, sorts }) => {
    const query = schema.getQueryType()!.getFields()[name];
    const type = query && model.typeOf(getNamedType(query.type));
    if (!type) return [];
    return Object.values(sorts).flatMap((paths) =>
      paths.map((path) => [name, type, path] as const),
    );
  });
  const nested = [...model.types.values()].flatMap(({ name, fields }) =>
    [...fields].flatMap(([field, binding]) => {
      const type = binding.kind === 'many' && model.types.get(binding.type);
      if (!type) return [];
      return binding.nested.orderBy.map((path) => [`${name}.${field}`, type, path] as const);
    }),
  );
  const raw = [...ofLists, ...nested].filter(([, type, path]) => isRawText(type, path));
  expect(raw.map(([list, , path]) => `${list} by ${path}`)).toEqual([]);
});

/** Every list that some file of queries declares. */
async function declaredLists(): Promise<ListDeclaration[]> {
  const lists: ListDeclaration[] = [];
  for await (const file of glob('src/*/*.queries.ts')) {
    const exported: object = await import(pathToFileURL(file).href);
    lists.push(...Object.values(exported).filter(isList));
  }
  return lists;
}

function isList(exported: unknown): exported is ListDeclaration {
  return typeof exported === 'object' && exported !== null && 'sorts' in exported;
}

/** Whether a path ends in text that is neither a sort key nor one word of an enum. */
function isRawText(type: BoundType, path: string): boolean {
  const steps = path.split('.');
  const property = steps.pop()!;
  const table = steps.reduce<Table | undefined>(
    (at, step) => at && model.relation(at, step)?.target,
    type.table,
  );
  const column = table?.findColumn(property);
  if (!table || column?.type !== 'text' || plain.has(`${table.name}.${column.name}`)) return false;
  return !/sort_key\(/.test(column.expression ?? '') && !isEnum(table, property);
}

function isEnum(table: Table, property: string): boolean {
  return model
    .typesOf(table)
    .some(({ object, fields }) =>
      [...fields].some(
        ([name, binding]) =>
          binding.kind === 'column' &&
          binding.path === property &&
          isEnumType(getNamedType(object.getFields()[name]!.type)),
      ),
    );
}
