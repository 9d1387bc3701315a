import type { CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import type { EmployeeFacts } from '@stint/domain/employee/employee.machine.ts';
import { missingItems } from '@stint/domain/hiring/checklist.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { PlacementFacts } from '@stint/domain/placement/placement-facts.ts';
import { type CandidateChecklistItem, loadChecklists } from './checklist.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { noAssignments } from '../employee/employee.facts.ts';
import { loadPendingPlacements } from '../placement/placement.facts.ts';

/** A candidate in Hiring Management. */
export interface CandidateInHiring {
  facts: EmployeeFacts;
  pending: PlacementFacts[];
  checklist: CandidateChecklistItem[];
  /** Since when the first of the placements waits; `null` when none does. */
  since: string | null;
  /** The first day of work among what is pending; `null` when none is planned. */
  firstDay: string | null;
}

/** These candidates with what hiring them is decided on; ids that mean nothing are left out. */
export async function loadCandidatesInHiring(
  connection: AgencyConnection,
  candidateIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, CandidateInHiring>> {
  const candidates = await loadCandidates(connection, candidateIds);
  const placements = await loadPendingPlacements(connection, candidateIds);
  const pendingOf = Map.groupBy(placements, ({ facts }) => facts.candidate.id);
  const jobTypes = [...pendingOf].map(([id, waiting]): [string, JobType[]] => [
    id,
    waiting.flatMap(({ jobType }) => jobType ?? []),
  ]);
  const checklists = await loadChecklists(connection, new Map(jobTypes));
  return new Map(
    candidates.map(({ employee, ...candidate }) => {
      const { id } = candidate;
      const waiting = pendingOf.get(id) ?? [];
      const checklist = checklists.get(id) ?? [];
      const pending = waiting.map(({ facts }) => facts);
      const hiring = { pendingPlacements: pending.length, missingItems: missingItems(checklist) };
      const facts = { today, candidate, employee, ...noAssignments, hiring };
      const [since = null] = waiting.map((placement) => placement.since).toSorted();
      const [firstDay = null] = waiting.flatMap(({ startDate }) => startDate ?? []).toSorted();
      return [id, { facts, pending, checklist, since, firstDay }];
    }),
  );
}

interface Candidate {
  id: string;
  label: string;
  status: CandidateStatus;
  employee: EmployeeFacts['employee'];
}

async function loadCandidates(
  { db, agencyId }: AgencyConnection,
  candidateIds: readonly string[],
): Promise<Candidate[]> {
  const { rows } = await db.query<Candidate>(
    `SELECT candidate.id, first_name || ' ' || last_name AS label, candidate.status,
       CASE WHEN employee.id IS NOT NULL THEN json_build_object(
         'id', employee.id, 'label', first_name || ' ' || last_name,
         'status', employee.status, 'hiredOn', hired_on
       ) END AS employee
     FROM candidate
     LEFT JOIN employee ON employee.agency_id = $1 AND employee.candidate_id = candidate.id
     WHERE candidate.agency_id = $1 AND candidate.id = ANY($2::uuid[])`,
    [agencyId, candidateIds],
  );
  return rows;
}
