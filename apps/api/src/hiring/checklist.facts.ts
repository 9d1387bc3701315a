import { checklistFor, type ChecklistItem } from '@stint/domain/hiring/checklist.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** One item of the new-hire checklist, as it stands for one candidate. */
export interface CandidateChecklistItem extends ChecklistItem {
  id: string;
  done: boolean;
  doneAt: string | null;
  doneBy: string | null;
}

/**
 * The checklists of candidates, each thing once, as this agency asks it for the job types of their
 * pending placements (P-11); what is retired is asked no more. A thing that was ticked is done for
 * whatever job type it was asked.
 *
 * @param jobTypes of the pending placements, by candidate
 */
export async function loadChecklists(
  { db, agencyId }: AgencyConnection,
  jobTypes: ReadonlyMap<string, readonly JobType[]>,
): Promise<ReadonlyMap<string, CandidateChecklistItem[]>> {
  const items = await db.query<StoredItem>(
    `SELECT id, key, label, required, job_type AS "jobType"
     FROM hiring_checklist_item WHERE agency_id = $1 AND retired_at IS NULL
     ORDER BY position, id`,
    [agencyId],
  );
  const entries = await db.query<StoredEntry>(
    `SELECT candidate_id AS "candidateId", key, done_at AS "doneAt", display_name AS "doneBy"
     FROM hiring_checklist_entry AS entry
     JOIN hiring_checklist_item AS item ON item.agency_id = $1 AND item.id = entry.item_id
     LEFT JOIN account ON account.agency_id = $1 AND account.id = entry.done_by_id
     WHERE entry.agency_id = $1 AND candidate_id = ANY($2::uuid[])`,
    [agencyId, [...jobTypes.keys()]],
  );
  const entriesOf = Map.groupBy(entries.rows, ({ candidateId }) => candidateId);
  return new Map(
    [...jobTypes].map(([candidateId, types]) => {
      const done = new Map((entriesOf.get(candidateId) ?? []).map((entry) => [entry.key, entry]));
      const checklist = checklistFor(items.rows, types, [...done.keys()]).map((item) => ({
        ...item,
        doneAt: done.get(item.key)?.doneAt ?? null,
        doneBy: done.get(item.key)?.doneBy ?? null,
      }));
      return [candidateId, checklist];
    }),
  );
}

interface StoredItem extends ChecklistItem {
  id: string;
}

interface StoredEntry {
  candidateId: string;
  key: string;
  doneAt: string;
  doneBy: string | null;
}
