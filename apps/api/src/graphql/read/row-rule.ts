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
  const rule = ruleAt(
    model,
    table,
    row,
    scope,
    (field) => type.declaration.scope?.[field] ?? field,
  );
  const { visible } = type.declaration;
  if (!visible || rule === 'FALSE') return rule;
  const besides = visible(viewer, row);
  if (besides === 'TRUE') return rule;
  return rule === 'TRUE' ? besides : `${rule} AND ${besides}`;
}

/**
 * The condition of a scope at a row. Where all that it goes by lies beyond one relation, it looks there once for all
 * of it, and not once for each field.
 *
 * @param pathOf where a field of the scope is found, from this row
 */
function ruleAt(
  model: Model,
  table: Table,
  row: VisibleRow,
  scope: Scope,
  pathOf: (field: string) => string,
): string {
  const steps = new Set(fieldsOf(scope).map((field) => stepOf(pathOf(field))));
  const [step] = steps;
  if (steps.size !== 1 || step == null) {
    return toSql(scope, (field) => scopeColumn(model, table, row, pathOf(field)), row.param);
  }
  const { alias, agency, param, known } = row;
  const { target, from, to } = relationOf(model, table, step);
  const beside = `${alias}s`;
  const besides = { alias: beside, agency, param };
  const rule = ruleAt(model, target, besides, scope, (field) =>
    pathOf(field).slice(step.length + 1),
  );
  const key = known?.column === from ? known.sql : `${alias}.${quoted(from)}`;
  return (
    `EXISTS (SELECT FROM ${quoted(target.name)} ${beside}` +
    ` WHERE ${beside}.${quoted(target.agencyColumn)} = ${agency}` +
    ` AND ${beside}.${quoted(to)} = ${key} AND ${rule})`
  );
}

function fieldsOf(scope: Scope): string[] {
  const fields: string[] = [];
  toSql(
    scope,
    (field) => String(fields.push(field)),
    () => '',
  );
  return fields;
}

/** The relation with which a path begins; `null` for a column. */
function stepOf(path: string): string | null {
  const dot = path.indexOf('.');
  return dot < 0 ? null : path.slice(0, dot);
}

function relationOf(model: Model, table: Table, step: string) {
  const relation = model.relation(table, step);
  if (!relation) throw new Error(`${table.entity.name} has no to-one relation “${step}”.`);
  return relation;
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
  const step = stepOf(path);
  if (step === null) return `${alias}.${quoted(table.column(path).name)}`;
  const { target, from, to } = relationOf(model, table, step);
  const beside = `${alias}s`;
  const rest = path.slice(step.length + 1);
  const value = scopeColumn(model, target, { alias: beside, agency }, rest);
  return (
    `(SELECT ${value} FROM ${quoted(target.name)} ${beside}` +
    ` WHERE ${beside}.${quoted(target.agencyColumn)} = ${agency}` +
    ` AND ${beside}.${quoted(to)} = ${alias}.${quoted(from)})`
  );
}
