import { mustNotBeInUse } from '@stint/domain/client/must-not-be-in-use.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { globalId } from '../graphql/global-id.ts';
import type { Decided } from '../record/update-record.commands.ts';
import { numberedTitleSql } from '../database/number-sql.ts';

const columns = {
  contact: {
    jobOrder: ['contact_id', 'reports_to_id'],
    assignment: ['contact_id', 'reports_to_id', 'billing_contact_id'],
  },
  location: { jobOrder: ['location_id'], assignment: ['location_id'] },
};

/** Whether a contact or location may be put under another client, as the domain decides it. */
export async function moveToClient(
  connection: AgencyConnection,
  kind: keyof typeof columns,
  before: { id: string; clientId: string },
  after: { clientId: string },
): Promise<Decided<never>> {
  if (before.clientId === after.clientId) return { refusals: [] };
  const answer = mustNotBeInUse(kind, await usesOf(connection, kind, before.id));
  return { refusals: answer === undefined ? [] : [answer].flat() };
}

/** Job orders and assignments that name it; a handful is enough to say why not. */
async function usesOf({ db, agencyId }: AgencyConnection, kind: keyof typeof columns, id: string) {
  const { jobOrder, assignment } = columns[kind];
  const { rows } = await db.query<{
    kind: 'JobOrder' | 'Assignment';
    id: string;
    label: string;
  }>(
    `(SELECT 'JobOrder' AS kind, id, ${numberedTitleSql('JobOrder', 'title', 'number')} AS label FROM job_order
      WHERE agency_id = $1 AND $2 IN (${jobOrder.join(', ')}) ORDER BY number LIMIT 5)
     UNION ALL
     (SELECT 'Assignment', id, ${numberedTitleSql('Assignment', 'job_title', 'number')} FROM assignment
      WHERE agency_id = $1 AND $2 IN (${assignment.join(', ')}) ORDER BY number LIMIT 5)`,
    [agencyId, id],
  );
  return rows.map((row) => ({
    kind: row.kind === 'JobOrder' ? 'job order' : 'assignment',
    id: globalId(row.kind, row.id),
    label: row.label,
  }));
}
