import { rowScopes } from '@stint/domain/access/row-scopes.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { GraphQLSchema } from 'graphql';
import type { RecordsChanged } from './live-updates.ts';
import type { RecordChange } from './record-change.type.ts';
import { declaredAccess, satisfies } from '../graphql/access/access.ts';
import { globalId, graphTypeOf } from '../graphql/global-id.ts';
import { type BoundType, modelOf } from '../graphql/read/model.ts';
import { Statement } from '../graphql/read/statement.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * What of a change a viewer is told: records of types that they may read and rows that they may see
 * (`S-14`). Found out once for all viewers with the same scope, who then share the answer.
 */
export function visibleChanges(
  ctx: SignedInContext,
  schema: GraphQLSchema,
  change: RecordsChanged,
): Promise<readonly RecordChange[]> {
  const name = graphTypeOf(change.kind);
  const type = name === null ? undefined : modelOf(schema).types.get(name);
  if (!type?.idType || change.agencyId !== ctx.agency.id || !mayRead(ctx, type)) return nothing;
  const scope = JSON.stringify([scopeOf(ctx.viewer, type), besides(ctx.viewer, type)]);
  const perScope = shared.get(change) ?? new Map<string, Promise<readonly RecordChange[]>>();
  shared.set(change, perScope);
  const answer = perScope.get(scope) ?? visibleTo(ctx, schema, type, change);
  perScope.set(scope, answer);
  return answer;
}

const nothing: Promise<readonly RecordChange[]> = Promise.resolve([]);
const shared = new WeakMap<RecordsChanged, Map<string, Promise<readonly RecordChange[]>>>();

async function visibleTo(
  ctx: SignedInContext,
  schema: GraphQLSchema,
  type: BoundType,
  { records }: RecordsChanged,
): Promise<RecordChange[]> {
  const ids = records.map(([id]) => id);
  const seen = seesAll(ctx.viewer, type) ? null : await seenOf(ctx, schema, type, ids);
  return records.flatMap(([id, version]) =>
    seen === null || id === '*' || seen.has(id)
      ? [{ kind: type.name, id: id === '*' ? id : globalId(type.idType!, id), version }]
      : [],
  );
}

async function seenOf(
  { database, agency, viewer }: SignedInContext,
  schema: GraphQLSchema,
  type: BoundType,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const uuids = ids.filter((id) => id !== '*');
  const statement = new Statement(modelOf(schema), type, { agencyId: agency.id, viewer });
  const conditions = [
    ...statement.visible(type),
    `${statement.column('id')} = ANY(${statement.param(uuids, 'uuid[]')})`,
  ];
  const { rows } = await database.read(
    (db) =>
      db.query<{ id: string }>(
        `SELECT ${statement.column('id')} AS id FROM ${statement.from()}
         WHERE ${conditions.join(' AND ')}`,
        statement.values,
      ),
    // A replica may not know of the change yet.
    'primary',
  );
  return new Set(rows.map(({ id }) => id));
}

function mayRead({ permissions }: SignedInContext, { object }: BoundType): boolean {
  return satisfies(declaredAccess(object) ?? [], { permissions, signedIn: true });
}

function seesAll(viewer: Viewer, type: BoundType): boolean {
  return 'all' in scopeOf(viewer, type) && besides(viewer, type).condition === 'TRUE';
}

/** What decides besides the scope, with its values: equal for viewers who are told the same. */
function besides(viewer: Viewer, { declaration: { visible } }: BoundType) {
  const values: unknown[] = [];
  const param = (value: unknown) => `$${values.push(value)}`;
  return { condition: visible?.(viewer, { alias: 'row', agency: '', param }) ?? 'TRUE', values };
}

/** Rows that are reached through others only are told to those who see everything. */
function scopeOf(viewer: Viewer, { rows }: BoundType): object {
  if (rows !== null) return rowScopes[rows](viewer);
  return viewer.kind === 'STAFF' ? { all: true } : { none: true };
}
