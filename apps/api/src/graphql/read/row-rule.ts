import { rowScopes } from '@stint/domain/access/row-scopes.ts';
import { type Scope, toSql } from '@stint/domain/access/scope.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { BoundType, Model } from './model.ts';
import type { VisibleRow } from './rows.ts';
import { quoted, type Table } from '../../database/table.ts';

/**
 * The condition that a viewer sees a row of this table (S-14), with what its type declares besides.
 *
 * @param type as which the row is shown
 */
export function rowRule(
  model: Model,
  table: Table,
  viewer: Viewer,
  row: VisibleRow,
  type: BoundType | undefined = model.ruleOf(table),
): string {
  if (!type?.rows) return 'TRUE';
  const scope: Scope = rowScopes[type.rows](viewer);
  const rule = toSql(
    scope,
    (field) => scopeColumn(model, table, row, type.declaration.scope?.[field] ?? field),
    row.param,
  );
  const { visible } = type.declaration;
  if (!visible || rule === 'FALSE') return rule;
  const besides = visible(viewer, row);
  if (besides === 'TRUE') return rule;
  return rule === 'TRUE' ? besides : `${rule} AND ${besides}`;
}

/**
 * A field of a row scope: a column, or by `scope: { id: 'employee.id' }` one of a row beside it, over as many to-one
 * relations as it takes.
 */
function scopeColumn(
  model: Model,
  table: Table,
  { alias, agency }: Pick<VisibleRow, 'alias' | 'agency'>,
  path: string,
): string {
  const dot = path.indexOf('.');
  if (dot < 0) return `${alias}.${quoted(table.column(path).name)}`;
  const step = path.slice(0, dot);
  const relation = model.relation(table, step);
  if (!relation) throw new Error(`${table.entity.name} has no to-one relation “${step}”.`);
  const { target, from, to } = relation;
  const beside = `${alias}s`;
  const value = scopeColumn(model, target, { alias: beside, agency }, path.slice(dot + 1));
  return (
    `(SELECT ${value} FROM ${quoted(target.name)} ${beside}` +
    ` WHERE ${beside}.${quoted(target.agencyColumn)} = ${agency}` +
    ` AND ${beside}.${quoted(to)} = ${alias}.${quoted(from)})`
  );
}
