import { rowScopes } from '@stint/domain/access/row-scopes.ts';
import type { Scope } from '@stint/domain/access/scope.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { BoundType, Model } from './model.ts';
import { Statement } from './statement.ts';
import type { AgencyConnection } from '../../database/select-rows.ts';

/** Which rows of a type a viewer sees, as data: equal for viewers who see the same. */
export interface RowVisibility {
  scope: Scope;
  /** What decides besides the scope, with its values. */
  condition: string;
  values: readonly unknown[];
}

/** Rows that are reached through others only are the staff's alone. */
export function rowVisibility(viewer: Viewer, { rows, declaration }: BoundType): RowVisibility {
  const values: unknown[] = [];
  const param = (value: unknown) => `$${values.push(value)}`;
  const condition = declaration.visible?.(viewer, { alias: 'row', agency: '', param }) ?? 'TRUE';
  if (rows !== null) return { scope: rowScopes[rows](viewer), condition, values };
  return { scope: viewer.kind === 'STAFF' ? { all: true } : { none: true }, condition, values };
}

/** Whether a viewer sees every row of a type. */
export function seesAll(viewer: Viewer, type: BoundType): boolean {
  const { scope, condition } = rowVisibility(viewer, type);
  return 'all' in scope && condition === 'TRUE';
}

/** Those of these rows that the viewer sees (S-14); nothing is looked up for who sees all or none. */
export async function idsInScope(
  { db, agencyId }: AgencyConnection,
  [model, type]: readonly [Model, BoundType],
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if ('none' in rowVisibility(viewer, type).scope || ids.length === 0) return new Set();
  if (seesAll(viewer, type)) return new Set(ids);
  const statement = new Statement(model, type, { agencyId, viewer });
  const conditions = [
    ...statement.visible(type),
    `${statement.column('id')} = ANY(${statement.param([...ids], 'uuid[]')})`,
  ];
  const { rows } = await db.query<{ id: string }>(
    `SELECT ${statement.column('id')} AS id FROM ${statement.from()} WHERE ${conditions.join(' AND ')}`,
    statement.values,
  );
  return new Set(rows.map(({ id }) => id));
}
