import { rowScopes } from '@stint/domain/access/row-scopes.ts';
import { type Scope, toSql } from '@stint/domain/access/scope.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { Instant } from '@stint/domain/kernel/instants.ts';
import { shiftMachine } from '@stint/domain/shift/shift.machine.ts';
import type { ShiftStatus } from '@stint/domain/shift/shift.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';
import { statementName } from '../database/statement-name.ts';
import {
  EVIDENCE_COLUMNS,
  evidenceParts,
  type EvidenceRow,
} from '../punch/punch-evidence.facts.ts';
import {
  type StoredTimeSettings,
  storedTimeSettings,
} from '../time-settings/settings-of-clients.facts.ts';

/** Whose work a viewer sees on the board (S-21): equal for viewers who see the same. */
export interface BoardScope {
  shifts: Scope;
  punches: Scope;
}

export function boardScope(viewer: Viewer): BoardScope {
  return { shifts: rowScopes.shift(viewer), punches: rowScopes.punch(viewer) };
}

export interface BoardShift {
  id: string;
  assignmentId: string;
  status: ShiftStatus;
  startsAt: Instant;
  endsAt: Instant;
  timeZone: string;
  updatedAt: Instant;
}

/** An assignment that somebody works on these days. */
export interface BoardWork {
  id: string;
  number: number;
  employeeId: string;
  name: string;
  /** Last name, then first name. */
  sortName: string;
  jobTitle: string;
  clientId: string;
  clientName: string;
  locationName: string | null;
  /** IANA, of the location; the agency's where there is none. */
  timeZone: string;
}

/** Everything that the board is made of. */
export interface BoardRows extends EvidenceRow, StoredTimeSettings {
  shifts: readonly BoardShift[];
  /** In the order of the names, last name first. */
  work: readonly BoardWork[];
}

/** The columns of an assignment that the scopes go by. */
const columns: Readonly<Record<string, string>> = {
  clientId: 'a.client_id',
  contactId: 'a.contact_id',
  reportsToId: 'a.reports_to_id',
  locationId: 'a.location_id',
  employeeId: 'a.employee_id',
  status: 'a.status',
};

/**
 * The shifts of the days around a moment, and who punched in them, in the viewer's scope. All punches of those people
 * are read, so that what they come to does not depend on who looks. One statement, of which each part has its index.
 *
 * @param employeeIds only of these people; otherwise of everybody
 */
export async function boardRows(
  { db, agencyId }: AgencyConnection,
  scope: BoardScope,
  now: Instant,
  employeeIds?: readonly string[],
): Promise<BoardRows> {
  const values: unknown[] = [agencyId, now];
  const add = (value: unknown) => `$${values.push(value)}`;
  const seen = (of: Scope) => toSql(of, (field) => columns[field]!, add);
  const people = employeeIds ? `employee_id = ANY(${add(employeeIds)}::uuid[])` : null;
  const of = (alias: string) => (people ? `${alias}.${people}` : 'TRUE');
  const text = statement(seen(scope.shifts), seen(scope.punches), of);
  // Planning it takes longer than running it.
  const { rows } = await db.query<BoardRows>({ name: statementName(text), text, values });
  return rows[0]!;
}

const NOW = '$2::timestamptz';
const EARLIEST = `${NOW} - interval '48 hours'`;
const LATEST = `${NOW} + interval '26 hours'`;
const ASSIGNMENT = (alias: string) =>
  `JOIN assignment a ON a.agency_id = ${alias}.agency_id AND a.id = ${alias}.assignment_id`;

/** @param asked whether a row, by its alias, is of somebody whose lines are asked for */
function statement(
  shiftsSeen: string,
  punchesSeen: string,
  asked: (alias: string) => string,
): string {
  const evidence = evidenceParts({
    agency: '$1',
    people: 'IN (SELECT employee_id FROM people)',
    from: `${NOW} - interval '72 hours'`,
    to: LATEST,
  });
  return `
    WITH planned AS MATERIALIZED (
      SELECT s.* FROM shift s ${ASSIGNMENT('s')}
      WHERE s.agency_id = $1 AND ${asked('s')} AND s.starts_at BETWEEN ${EARLIEST} AND ${LATEST}
        AND s.ends_at > ${NOW} - interval '26 hours'
        AND s.status IN (${stateList(shiftMachine, 'SCHEDULED', 'WORKED', 'LEFT_EARLY', 'NO_SHOW')}) AND ${shiftsSeen}
    ), recent AS MATERIALIZED (
      SELECT p.assignment_id, p.employee_id FROM punch p ${ASSIGNMENT('p')}
      WHERE p.agency_id = $1 AND ${asked('p')} AND p.device_at BETWEEN ${EARLIEST} AND ${LATEST} AND ${punchesSeen}
      UNION
      -- No time is corrected before it has come.
      SELECT c.assignment_id, c.employee_id FROM punch_correction c ${ASSIGNMENT('c')}
      WHERE c.agency_id = $1 AND ${asked('c')} AND c.made_at >= ${EARLIEST} AND c.at >= ${EARLIEST} AND ${punchesSeen}
    ), people AS MATERIALIZED (
      SELECT employee_id FROM planned UNION SELECT employee_id FROM recent
    ), ${evidence}, worked AS (
      SELECT assignment_id FROM planned UNION SELECT assignment_id FROM recent
    ), settings AS (${storedTimeSettings(
      '$1',
      `IN (SELECT client_id FROM assignment WHERE agency_id = $1
         AND id IN (SELECT assignment_id FROM worked))`,
    )})
    SELECT ${EVIDENCE_COLUMNS}, settings.agency, settings.clients,
      (SELECT coalesce(json_agg(json_build_object(
         'id', id, 'assignmentId', assignment_id, 'status', status, 'startsAt', starts_at,
         'endsAt', ends_at, 'timeZone', time_zone, 'updatedAt', updated_at)), '[]')
       FROM planned) AS shifts,
      (SELECT coalesce(json_agg(json_build_object(
         'id', a.id, 'number', a.number, 'employeeId', a.employee_id,
         'name', p.first_name || ' ' || p.last_name, 'sortName', p.sort_name, 'jobTitle', a.job_title,
         'clientId', a.client_id, 'clientName', c.name, 'locationName', l.name,
         'timeZone', coalesce(l.time_zone, g.time_zone)) ORDER BY p.sort_name, a.number), '[]')
       FROM assignment a JOIN agency g ON g.id = a.agency_id
       JOIN candidate p ON p.agency_id = a.agency_id AND p.id = a.candidate_id
       JOIN client c ON c.agency_id = a.agency_id AND c.id = a.client_id
       LEFT JOIN location l ON l.agency_id = a.agency_id AND l.id = a.location_id
       WHERE a.agency_id = $1 AND a.id IN (SELECT assignment_id FROM worked)) AS work
    FROM settings`;
}
