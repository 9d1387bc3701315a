import type { NameOf } from '@stint/domain/access/shown-preferences.ts';
import { EMPLOYEE } from './changed-employee.ts';
import { idsInPreferences, PREFERENCES } from './changed-preferences.ts';
import type { StoredEvent } from './stored-events.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { Queryable } from '../database/agency-query.ts';

/**
 * What the people and locations are called that changes refer to; read at most once for a page. What the reader may not
 * read goes by its id.
 *
 * @param shown the columns whose changes the reader sees
 */
export async function namesInChanges(
  db: Queryable,
  { agency, permissions }: Pick<RequestContext, 'agency' | 'permissions'>,
  shown: ReadonlySet<string>,
  events: readonly Pick<StoredEvent, 'changes'>[],
): Promise<NameOf> {
  const ids = [...new Set(events.flatMap(({ changes }) => referredIds(changes, shown)))];
  if (ids.length === 0) return String;
  const { rows } = await db.query<{ id: string; name: string }>(
    `SELECT id, display_name AS name FROM account
       WHERE agency_id = $1 AND id = ANY($2::uuid[]) AND $3
     UNION ALL SELECT id, name FROM location
       WHERE agency_id = $1 AND id = ANY($2::uuid[]) AND $4
     UNION ALL SELECT employee.id, first_name || ' ' || last_name FROM employee
       JOIN candidate ON candidate.agency_id = $1 AND candidate.id = employee.candidate_id
       WHERE employee.agency_id = $1 AND employee.id = ANY($2::uuid[]) AND $5`,
    [
      agency?.id,
      ids,
      permissions.has('account:read'),
      permissions.has('location:read'),
      permissions.has('candidate:read'),
    ],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function referredIds(changes: StoredEvent['changes'], shown: ReadonlySet<string>): string[] {
  const ofEmployees: readonly unknown[] = shown.has(EMPLOYEE) ? (changes[EMPLOYEE] ?? []) : [];
  return [
    ...ofEmployees.filter((id) => typeof id === 'string'),
    ...(shown.has(PREFERENCES) ? idsInPreferences(changes[PREFERENCES]) : []),
  ];
}
