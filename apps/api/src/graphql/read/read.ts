import { getNamedType, GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { RequestContext, SignedInContext } from '../../context/request-context.ts';
import { askerOf, declaredAccess, satisfies } from '../access/access.ts';
import type { PageArgs } from '../connection.ts';
import type { OrderBy } from '../order-input.ts';
import { parseGlobalId, uuidOf } from '../global-id.ts';
import { inDirection, type Ordering, type Page, pageOf, refusal } from './keyset.ts';
import { conditionsOf, type ListDeclaration } from './list.ts';
import { type BoundType, type Model, modelOf } from './model.ts';
import { neededFor } from './path-access.ts';
import { rowsetOf } from './plan-cache.ts';
import { goesOutAsItIs } from './pre-shaped.ts';
import { orderedFor } from './ordered-for.ts';
import type { Condition } from './rows.ts';
import { load } from './run.ts';
import type { Request } from './sql.ts';

/** How many orders may follow the first. */
export const MOST_THEN_BY = 3;

/*
 * What a resolver that reads calls, and all it does. Which type is read is told by the field's own
 * type, what of it by the selection; the viewer's rows by the context.
 */

export interface ListArgs<Filter extends object, Sort extends string> extends PageArgs {
  filter?: Filter | null;
  orderBy?: OrderBy<Sort> | null;
  thenBy?: readonly OrderBy<Sort>[] | null;
}

/**
 * A page of a list.
 *
 * @throws BAD_USER_INPUT for a page size, cursor or id that does not belong here; FORBIDDEN for an order
 *   by what the viewer may not see
 */
export async function readConnection<Filter extends object, Sort extends string>(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  list: ListDeclaration<Filter, Sort>,
  args: ListArgs<Filter, Sort>,
): Promise<unknown> {
  const type = boundType(info);
  const { thenBy } = args;
  if ((thenBy?.length ?? 0) > MOST_THEN_BY) {
    throw refusal(`A list is ordered by ${MOST_THEN_BY + 1} things at most.`);
  }
  const asked = [...(args.orderBy ? [args.orderBy] : []), ...(thenBy ?? [])];
  for (const { by } of asked) refuseHidden(ctx, modelOf(info.schema), type, list.sorts[by]);
  const order = args.orderBy ? asked : [list.defaultOrder, ...asked];
  const ordering = orderingOf(ctx, info, type, list, order);
  return read(ctx, info, type, {
    conditions: conditionsOf(list, args.filter, ctx),
    ordering,
    page: pageOf(args, ordering),
  });
}

/** All rows of a list that is known to be short, without pages. */
export async function readList<Filter extends object, Sort extends string>(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  list: ListDeclaration<Filter, Sort>,
  ...where: Condition[]
): Promise<unknown> {
  const type = boundType(info);
  const ordering = orderingOf(ctx, info, type, list, [list.defaultOrder]);
  return read(ctx, info, type, { conditions: where, ordering, page: everything });
}

/**
 * The first rows of a list without pages, in its usual order.
 *
 * @param most how many; the field says the same with `Extensions({ atMost })`, by which its cost is reckoned
 */
export async function readFirst<Filter extends object, Sort extends string>(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  list: ListDeclaration<Filter, Sort>,
  { filter, most }: { filter: Partial<Filter>; most: number },
): Promise<unknown> {
  const type = boundType(info);
  return read(ctx, info, type, {
    conditions: conditionsOf(list, filter as Filter, ctx),
    ordering: orderingOf(ctx, info, type, list, [list.defaultOrder]),
    page: { size: most, backward: false, beyond: null },
  });
}

/**
 * The record of a global id, or `null`: unknown, another agency's and out of sight look the same.
 *
 * @throws BAD_USER_INPUT for an id of another type
 */
export async function readOne(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<unknown> {
  const type = boundType(info);
  return readRow(ctx, info, type, uuidOf(id, type.idType!));
}

/** The record of a global id of whatever type. `null` for an id of nothing, too. */
export async function readNode(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<unknown> {
  const parsed = parseGlobalId(id);
  const type = parsed && modelOf(info.schema).types.get(parsed.type);
  const rule = type && declaredAccess(type.object);
  if (!type || !rule) return null;
  return satisfies(rule, askerOf(ctx)) ? readRow(ctx, info, type, parsed.uuid) : null;
}

/** What a `@ReadById` field shows: the record of a uuid, or the records of several in their order. */
export async function readByUuid(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  uuids: string | readonly string[] | null | undefined,
): Promise<unknown> {
  if (uuids == null) return null;
  if (typeof uuids === 'string') return readRow(ctx, info, boundType(info), uuids);
  return read(ctx, info, boundType(info), {
    conditions: [],
    ordering: byId,
    page: everything,
    parents: { ids: uuids, child: 'id' },
  });
}

function readRow(ctx: RequestContext, info: GraphQLResolveInfo, type: BoundType, uuid: string) {
  return read(ctx, info, type, {
    conditions: [(rows) => `${rows.column('id')} = ${rows.param(uuid)}`],
    ordering: byId,
    page: { size: 1, backward: false, beyond: null },
  });
}

const byId: Ordering = { tag: '', by: inDirection(['id'], false) };
const everything: Page = { size: Infinity, backward: false, beyond: null };

async function read(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  type: BoundType,
  request: Request,
): Promise<unknown> {
  if (!isSignedIn(ctx)) return null;
  const model = modelOf(info.schema);
  const rowset = rowsetOf(model, info, type);
  const { variableValues: variables } = info;
  const { group, loaded } = await ctx.database.read((db) =>
    load({ ctx, model, db, variables, asItIs: goesOutAsItIs.has(info) }, rowset, request),
  );
  return rowset.shape(group, loaded);
}

function isSignedIn(ctx: RequestContext): ctx is SignedInContext {
  return ctx.viewer !== null && ctx.agency !== null;
}

function boundType(info: GraphQLResolveInfo): BoundType {
  const type = modelOf(info.schema).typeOf(getNamedType(info.returnType));
  if (type) return type;
  throw new Error(
    `${info.parentType.name}.${info.fieldName} reads ${String(info.returnType)}, which does not say @Reads.`,
  );
}

/** The order of rows tells what they are ordered by, and their cursors say it. */
function refuseHidden(
  ctx: RequestContext,
  model: Model,
  type: BoundType,
  paths: readonly string[],
) {
  const who = askerOf(ctx);
  for (const path of paths) {
    const hidden = neededFor(model, type, path)?.find((rule) => !satisfies(rule, who));
    if (!hidden) continue;
    const needed = `${type.name}.${path} needs ${hidden.join(' or ')}`;
    throw new GraphQLError(`Not permitted to order by what is not shown: ${needed}.`, {
      extensions: { code: 'FORBIDDEN' },
    });
  }
}

function orderingOf<Sort extends string>(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  type: BoundType,
  { name, sorts }: Pick<ListDeclaration<object, Sort>, 'name' | 'sorts'>,
  orders: readonly OrderBy<Sort>[],
): Ordering {
  const named = orders.map(({ by, direction }) => `${by}.${direction}`);
  const columns = orders.flatMap(({ by, direction }) =>
    inDirection(sorts[by], direction === 'DESC'),
  );
  return orderedFor({ ctx, model: modelOf(info.schema) }, type, {
    tag: `${name}.${named.join('.')}`,
    // What decides twice decides once.
    by: columns.filter(({ path }, i) => columns.findIndex((one) => one.path === path) === i),
  });
}
