import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { VersionedRow } from './record-kind.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { boundType } from '../graphql/read/model.ts';
import { Statement } from '../graphql/read/statement.ts';

/**
 * Rows with what actions are decided on, in one statement: columns, and those of to-one relatives in the
 * entity's shape (`row.candidate.firstName`). Relatives count whether or not the viewer may see them.
 *
 * @param needs paths of the entity; the id and the version are always there
 * @returns by id; what is not there is left out
 */
export async function factRows<Row extends VersionedRow>(
  { db, agencyId }: AgencyConnection,
  type: IdentifiedType,
  needs: readonly string[],
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const [model, bound] = boundType(type);
  const statement = new Statement(model, bound, { agencyId, viewer: null });
  const paths = [...new Set(['id', 'version', ...needs])];
  const columns = paths.map((path) => statement.column(path));
  const conditions = [
    ...statement.visible(bound),
    `${statement.column('id')} = ANY(${statement.param([...ids], 'uuid[]')})`,
  ];
  const { rows } = await db.query<unknown[]>({
    text: `SELECT ${columns.join(', ')} FROM ${statement.from()} WHERE ${conditions.join(' AND ')}`,
    values: statement.values,
    rowMode: 'array',
  });
  return new Map(
    rows.map((values) => {
      const row = nested(paths, values) as unknown as Row;
      return [row.id, row];
    }),
  );
}

function nested(paths: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  paths.forEach((path, index) => {
    const steps = path.split('.');
    const property = steps.pop()!;
    let at = row;
    for (const step of steps) at = (at[step] ??= {}) as Record<string, unknown>;
    at[property] = values[index];
  });
  return row;
}
