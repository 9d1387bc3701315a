import { matches, type ScopedRow } from '@stint/domain/access/scope.ts';
import type { BoardScope } from './board-rows.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { RecordsChanged } from '../live/live-updates.ts';

/** Whose lines of a board may look different after a change: employees by id, which may be nobody. */
export type Concerned = ReadonlySet<string> | 'everybody';

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

const nobody: Concerned = new Set();

/**
 * Whose lines of a board may look different after a change. What is not sure is answered by everybody.
 *
 * @param shownOf whose line of the board is about the row with this id, which it may be leaving
 */
export async function concernedPeople(
  connection: AgencyConnection,
  change: RecordsChanged,
  { shifts, punches }: BoardScope,
  shownOf: (id: string) => readonly string[],
): Promise<Concerned> {
  const { agencyId, kind, records } = change;
  if (agencyId !== connection.agencyId) return nobody;
  if (settings.has(kind)) return 'everybody';
  if (!(kind in assignmentOf)) return nobody;
  if (records.some(([id]) => id === '*')) return 'everybody';
  const work = shared.get(change) ?? changedWork(connection, change);
  shared.set(change, work);
  const rows = await work;
  if (rows === null) return 'everybody';
  const seen = rows.filter((row) => matches(shifts, row) || matches(punches, row));
  if (seen.some(({ employeeId }) => !employeeId)) return 'everybody';
  const shown = records.flatMap(([id]) => shownOf(id));
  return new Set([...seen.map(({ employeeId }) => employeeId!), ...shown]);
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
