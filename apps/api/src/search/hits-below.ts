import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { SearchHit } from './search-hit.type.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Queryable } from '../database/agency-query.ts';
import { globalId, uuidOf } from '../graphql/global-id.ts';
import type { Model } from '../graphql/read/model.ts';
import { Statement } from '../graphql/read/statement.ts';
import { statementName } from '../database/statement-name.ts';
import type { SearchableKind, Shown } from '../graphql/searchable-kind.ts';

/** Below one hit at most. */
const MOST = 3;

/** One search of one viewer. */
export interface Reading {
  db: Queryable;
  ctx: SignedInContext;
  model: Model;
}

/** A record as a hit shows it. */
export function hitOf(kind: SearchableKind, id: string, shown: Shown): SearchHit {
  return {
    id: globalId(kind.type, id),
    kind: kind.type,
    label: kind.label(shown),
    detail: kind.detail(shown),
    underId: null,
  };
}

/** The hits, each followed by what stands below it and was not found by itself; nothing twice. */
export async function withHitsBelow(
  reading: Reading,
  kinds: readonly SearchableKind[],
  hits: readonly SearchHit[],
): Promise<SearchHit[]> {
  const pairs = kinds.flatMap((kind) =>
    Object.entries(kind.under ?? {}).map(([type, property]) => ({ kind, type, property })),
  );
  const below = await Promise.all(
    pairs.map(({ kind, type, property }) =>
      hitsBelow(reading, kind, property, hits.filter(ofType(type as IdentifiedType))),
    ),
  );
  const byParent = Map.groupBy(below.flat(), ({ underId }) => underId);
  const shown = new Set(hits.map(({ id }) => id));
  return hits.flatMap((hit) => {
    const own = (byParent.get(hit.id) ?? []).filter(({ id }) => !shown.has(id));
    for (const { id } of own) shown.add(id);
    return [hit, ...own];
  });
}

const ofType =
  (type: IdentifiedType) =>
  ({ kind }: SearchHit) =>
    kind === type;

/** The newest records of a kind that refer to each of these, as far as the viewer may see them. */
async function hitsBelow(
  { db, ctx, model }: Reading,
  kind: SearchableKind,
  property: string,
  parents: readonly SearchHit[],
): Promise<SearchHit[]> {
  if (parents.length === 0) return [];
  const type = model.types.get(kind.type)!;
  const statement = new Statement(model, type, { agencyId: ctx.agency.id, viewer: ctx.viewer });
  const columns = ['id', ...kind.shows].map((path, i) => `${statement.column(path)} AS c${i}`);
  const ids = parents.map((parent) => uuidOf(parent.id, parent.kind as IdentifiedType));
  const parent = statement.param(ids, 'uuid[]');
  const conditions = [...statement.visible(type), `${statement.column(property)} = parent.id`];
  const text =
    `SELECT parent.n, below.* FROM unnest(${parent}) WITH ORDINALITY AS parent (id, n), LATERAL (` +
    `SELECT ${columns.join(', ')} FROM ${statement.from()} WHERE ${conditions.join(' AND ')}` +
    ` ORDER BY ${statement.column('id')} DESC LIMIT ${MOST}) AS below`;
  const { rows } = await db.query<(string | number | null)[]>({
    name: statementName(text),
    text,
    values: statement.values,
    rowMode: 'array',
  });
  return rows.map(([n, id, ...shown]) => ({
    ...hitOf(kind, String(id), shown),
    underId: parents[Number(n) - 1]!.id,
  }));
}
