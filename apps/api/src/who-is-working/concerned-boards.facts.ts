import { matches, type Scope, type ScopedRow } from '@stint/domain/access/scope.ts';
import type { BoardScope } from './board-rows.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { RecordsChanged } from '../live/live-updates.ts';

/** How the assignment is found of which a changed row of these tables is. */
const assignmentOf: Readonly<Record<string, string>> = {
  punch: 'row.assignment_id',
  punch_correction: 'row.assignment_id',
  shift: 'row.assignment_id',
  assignment: 'row.id',
};

/** Tables that decide when somebody is late. */
const settings = new Set(['agency_settings', 'client_time_settings']);

/** What is to be known of a change: the assignments as they are now; `null` where any may be meant. */
type ChangedWork = readonly ScopedRow[] | null;

/** Looked up once for all boards. */
const shared = new WeakMap<RecordsChanged, Promise<ChangedWork>>();

/**
 * Whether a board may look different after a change. What is not sure is answered by yes, and the board is read.
 *
 * @param isShown whether the row with this id is on the board now, which it may be leaving
 */
export async function concernsBoard(
  connection: AgencyConnection,
  change: RecordsChanged,
  { shifts, punches }: BoardScope,
  isShown: (id: string) => boolean,
): Promise<boolean> {
  const { agencyId, kind, records } = change;
  if (agencyId !== connection.agencyId) return false;
  if (settings.has(kind)) return true;
  if (!(kind in assignmentOf)) return false;
  if (records.some(([id]) => id === '*' || isShown(id))) return true;
  const work = shared.get(change) ?? changedWork(connection, change);
  shared.set(change, work);
  const rows = await work;
  const sees = (scope: Scope) => rows === null || rows.some((row) => matches(scope, row));
  return sees(shifts) || sees(punches);
}

async function changedWork(
  { db, agencyId }: AgencyConnection,
  { kind, records }: RecordsChanged,
): Promise<ChangedWork> {
  const ids = records.map(([id]) => id);
  const { rows } = await db.query<ScopedRow>(
    `SELECT a.client_id AS "clientId", a.contact_id AS "contactId",
       a.reports_to_id AS "reportsToId", a.location_id AS "locationId",
       a.employee_id AS "employeeId", a.status
     FROM "${kind}" AS row JOIN assignment a ON a.agency_id = $1 AND a.id = ${assignmentOf[kind]!}
     WHERE row.agency_id = $1 AND row.id = ANY($2::uuid[])`,
    [agencyId, ids],
  );
  return rows.length < ids.length ? null : rows;
}
