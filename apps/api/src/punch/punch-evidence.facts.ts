import type { Instant } from '@stint/domain/kernel/instants.ts';
import { instantOf, millisecondsOf } from '@stint/domain/kernel/instants.ts';
import type { Punch, PunchCorrection } from '@stint/domain/punch/punch.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { statementName } from '../database/statement-name.ts';

/** Punches of one person with what was corrected of them, as they came. */
export interface PunchEvidence {
  punches: readonly Punch[];
  corrections: readonly PunchCorrection[];
}

/** Whose evidence of when: SQL of the agency, of a condition on `employee_id`, and of two instants. */
export interface EvidenceOf {
  agency: string;
  people: string;
  from: string;
  to: string;
}

/** Days before a moment in which the work lies that can still last then, with what was before it. */
export const DAYS_BEFORE = 3;

/**
 * Two parts of a `WITH`: `punched` (rows of `punch`) and `corrected` (rows of `punch_correction`). A punch counts when
 * it, or a time that it was moved to, lies within the two instants. Each is found by an index.
 */
export function evidenceParts({ agency, people, from, to }: EvidenceOf): string {
  const theirs = (alias: string) =>
    `${alias}.agency_id = ${agency} AND ${alias}.employee_id ${people}`;
  return `
    punched AS MATERIALIZED (
      SELECT p.* FROM punch p WHERE ${theirs('p')} AND p.device_at BETWEEN ${from} AND ${to}
      UNION
      SELECT p.* FROM punch_correction c JOIN punch p ON p.agency_id = c.agency_id AND p.id = c.punch_id
      WHERE ${theirs('c')} AND c.at BETWEEN ${from} AND ${to}
    ), added AS MATERIALIZED (
      SELECT c.* FROM punch_correction c
      WHERE ${theirs('c')} AND c.change = 'ADD' AND c.at BETWEEN ${from} AND ${to}
      UNION
      SELECT a.* FROM punch_correction c
      JOIN punch_correction a ON a.agency_id = c.agency_id AND a.id = c.added_by_correction_id
      WHERE ${theirs('c')} AND c.at BETWEEN ${from} AND ${to}
    ), corrected AS (
      SELECT * FROM added
      UNION ALL
      SELECT c.* FROM punch_correction c
      WHERE c.agency_id = ${agency} AND c.punch_id IN (SELECT id FROM punched)
      UNION ALL
      SELECT c.* FROM punch_correction c
      WHERE c.agency_id = ${agency} AND c.added_by_correction_id IN (SELECT id FROM added)
    )`;
}

/** The columns `punches` and `corrections` of what `evidenceParts` found, each as one JSON value. */
export const EVIDENCE_COLUMNS = `
  (SELECT coalesce(json_agg(json_build_object(
     'employeeId', employee_id, 'id', id, 'assignmentId', assignment_id, 'kind', kind,
     'deviceAt', device_at, 'sentAt', sent_at, 'receivedAt', received_at,
     'deviceId', device_id, 'sequence', sequence)), '[]') FROM punched) AS punches,
  (SELECT coalesce(json_agg(json_build_object(
     'employeeId', employee_id, 'id', id, 'assignmentId', assignment_id, 'change', change, 'kind', kind,
     'at', at, 'punchId', coalesce(punch_id, added_by_correction_id), 'by', made_by_id,
     'reason', reason, 'madeAt', made_at)), '[]') FROM corrected) AS corrections`;

/** What the two columns hold. */
export interface EvidenceRow {
  punches: (Punch & { employeeId: string })[];
  corrections: (PunchCorrection & { employeeId: string })[];
}

/** By the id of the employee. */
export function evidenceByEmployee({
  punches,
  corrections,
}: EvidenceRow): ReadonlyMap<string, PunchEvidence> {
  const found = new Map<string, { punches: Punch[]; corrections: PunchCorrection[] }>();
  const of = (employeeId: string) => {
    const known = found.get(employeeId) ?? { punches: [], corrections: [] };
    found.set(employeeId, known);
    return known;
  };
  for (const punch of punches) of(punch.employeeId).punches.push(punch);
  for (const correction of corrections) of(correction.employeeId).corrections.push(correction);
  return found;
}

/** The punches of these people between two moments, and of the days before from which work can last. */
export async function punchEvidence(
  { db, agencyId }: AgencyConnection,
  employeeIds: readonly string[],
  { from, to }: { from: Instant; to: Instant },
): Promise<ReadonlyMap<string, PunchEvidence>> {
  const parts = evidenceParts({
    agency: '$1',
    people: '= ANY($2::uuid[])',
    from: '$3::timestamptz',
    to: '$4::timestamptz',
  });
  // Planning it takes longer than running it.
  const text = `WITH ${parts} SELECT ${EVIDENCE_COLUMNS}`;
  const { rows } = await db.query<EvidenceRow>({
    name: statementName(text),
    text,
    values: [agencyId, employeeIds, daysBefore(from, DAYS_BEFORE), daysBefore(to, -DAYS_BEFORE)],
  });
  return evidenceByEmployee(rows[0]!);
}

/** Days of 24 hours. */
export function daysBefore(instant: Instant, days: number): Instant {
  return instantOf(millisecondsOf(instant) - days * 86_400_000);
}
