import { matches } from '@stint/domain/access/scope.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { GraphQLSchema } from 'graphql';
import type { RecordsChanged } from './live-updates.ts';
import type { RecordChange } from './record-change.type.ts';
import { askerOf, declaredAccess, satisfies } from '../graphql/access/access.ts';
import { globalId, graphTypeOf } from '../graphql/global-id.ts';
import { type BoundType, modelOf } from '../graphql/read/model.ts';
import { idsInScope, rowVisibility, seesAll } from '../graphql/read/rows-in-scope.ts';
import type { GoneRow } from '../history/authored-records.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * The part of a change that a viewer is notified of: records of types that they may read and rows that they may
 * see (S-14). It is worked out once for all viewers with the same scope.
 */
export function visibleChanges(
  ctx: SignedInContext,
  schema: GraphQLSchema,
  change: RecordsChanged,
): Promise<readonly RecordChange[]> {
  const name = graphTypeOf(change.kind);
  const type = name === null ? undefined : modelOf(schema).types.get(name);
  if (!type?.idType || change.agencyId !== ctx.agency.id || !mayRead(ctx, type)) return nothing;
  const scope = JSON.stringify(rowVisibility(ctx.viewer, type));
  const perScope = shared.get(change) ?? new Map<string, Promise<readonly RecordChange[]>>();
  shared.set(change, perScope);
  const answer = perScope.get(scope) ?? visibleTo(ctx, schema, type, change);
  perScope.set(scope, answer);
  return answer;
}

const nothing: Promise<readonly RecordChange[]> = Promise.resolve([]);
const shared = new WeakMap<RecordsChanged, Map<string, Promise<readonly RecordChange[]>>>();

async function visibleTo(
  { agency, database, viewer }: SignedInContext,
  schema: GraphQLSchema,
  type: BoundType,
  { records, ofMany }: RecordsChanged,
): Promise<RecordChange[]> {
  if (ofMany && seesAll(viewer, type)) {
    return ofMany === 'first part' ? [{ kind: type.name, id: '*', version: null }] : [];
  }
  const ids = records.map(([id]) => id);
  const seen = await database.read(
    (db) => idsInScope({ db, agencyId: agency.id }, [modelOf(schema), type], viewer, ids),
    // A replica may not know of the change yet.
    'primary',
  );
  return records.flatMap(([id, version, gone]) =>
    seen.has(id) || (gone && wasSeen(viewer, type, gone))
      ? [{ kind: type.name, id: globalId(type.idType!, id), version }]
      : [],
  );
}

/**
 * Whether a viewer could see a row that is no more. Where that depends on other tables too, only
 * whoever sees all of those is told.
 */
function wasSeen(viewer: Viewer, type: BoundType, gone: GoneRow): boolean {
  const { scope, condition } = rowVisibility(viewer, type);
  return matches(scope, gone) && condition === 'TRUE';
}

function mayRead(ctx: SignedInContext, { object }: BoundType): boolean {
  return satisfies(declaredAccess(object) ?? [], askerOf(ctx));
}
