import {
  type DocumentNode,
  execute,
  getNamedType,
  getOperationAST,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  isObjectType,
  parse,
} from 'graphql';
import { chosenColumns } from './chosen-columns.ts';
import type { ExportedColumn, ExportedList } from '../graphql/exported-list.ts';
import { askerOf, satisfies } from '../graphql/access/access.ts';
import { accessOf } from '../graphql/access/declared.ts';
import { largestPage } from '../graphql/connection.ts';
import type { Graph } from '../graphql/graph.ts';
import type { RequestContext } from '../context/request-context.ts';

/** What a list's file holds: the columns that the viewer may see, and the rows as they are read. */
export interface Export {
  columns: readonly ExportedColumn[];
  /** In pages; the first has been read already. */
  pages: AsyncIterable<readonly Row[]>;
}

export type Row = readonly unknown[];

/**
 * Reads a whole list as its query shows it: the same filter, order, rows and permissions, because it
 * is that query, page after page.
 *
 * @param asked the query's `filter`, `orderBy` and `thenBy`
 * @param chosen paths of the list's columns, in the order of the file; all columns where left out
 * @throws GraphQLError FORBIDDEN or UNAUTHENTICATED; BAD_USER_INPUT for what the query does not take, and
 *   for a column that the list does not have
 */
export async function readExport(
  { schema, checkOperation }: Graph,
  ctx: RequestContext,
  list: ExportedList,
  asked: { filter?: unknown; orderBy?: unknown; thenBy?: unknown },
  chosen?: readonly string[],
): Promise<Export> {
  requireFileAccess(list, ctx);
  const field = schema.getQueryType()!.getFields()[list.name]!;
  const columns = permitted(field, chosenColumns(list, chosen), ctx);
  const document = documentOf(field, columns);
  const operation = getOperationAST(document)!;
  const error = checkOperation({ document, operation, variables: asked }, ctx);
  if (error) throw error;

  const read = async (after: string | null) => {
    const variableValues = { ...asked, after };
    const answer = await execute({ schema, document, contextValue: ctx, variableValues });
    if (answer.errors) throw answer.errors[0]!;
    const { nodes, pageInfo } = answer.data!['list'] as Page;
    return { rows: nodes.map((node) => columns.map(({ path }) => valueAt(node, path))), pageInfo };
  };
  const first = await read(null);
  async function* pages() {
    for (let page = first; ; page = await read(page.pageInfo.endCursor)) {
      yield page.rows;
      if (!page.pageInfo.hasNextPage) return;
    }
  }
  return { columns, pages: pages() };
}

function requireFileAccess({ name, fileAccess }: ExportedList, { permissions }: RequestContext) {
  if (!fileAccess || fileAccess.some((permission) => permissions.has(permission))) return;
  throw new GraphQLError(`Not permitted: a file of ${name} needs ${fileAccess.join(' or ')}.`, {
    extensions: { code: 'FORBIDDEN' },
  });
}

interface Page {
  nodes: object[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Those whose every field on the way the viewer may see (`S-15`). */
function permitted(
  { type }: GraphQLField<unknown, unknown>,
  columns: readonly ExportedColumn[],
  ctx: RequestContext,
): ExportedColumn[] {
  const connection = getNamedType(type) as GraphQLObjectType;
  const node = getNamedType(connection.getFields()['nodes']!.type);
  const who = askerOf(ctx);
  return columns.filter(({ path }) => {
    let owner = node;
    return path.split('.').every((step) => {
      const field = isObjectType(owner) ? owner.getFields()[step] : undefined;
      if (!field) throw new Error(`${owner.name} has no field “${step}” to export.`);
      const rule = accessOf(owner, field) ?? [];
      owner = getNamedType(field.type);
      return satisfies(rule, who);
    });
  });
}

function documentOf(
  { name, args }: GraphQLField<unknown, unknown>,
  columns: readonly ExportedColumn[],
): DocumentNode {
  const own = args.filter((arg) => ['filter', 'orderBy', 'thenBy', 'after'].includes(arg.name));
  const variables = own.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(' ');
  const passed = own.map((arg) => `${arg.name}: $${arg.name}`).join(' ');
  // A column on the way to another is asked for once: fields of one name are merged.
  const fields = columns.map(({ path }) =>
    path.split('.').reduceRight((below, step) => `${step} { ${below} }`),
  );
  return parse(
    `query Export(${variables}) { list: ${name}(first: ${largestPage} ${passed}) {
       nodes { __typename ${fields.join(' ')} } pageInfo { hasNextPage endCursor } } }`,
  );
}

function valueAt(node: unknown, path: string): unknown {
  return path.split('.').reduce(fieldOf, node);
}

/** Of a list, that field of each. */
function fieldOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => fieldOf(each, name));
  return (value as Record<string, unknown> | null)?.[name] ?? null;
}
