import { changeRequestMachine } from '@stint/domain/change-request/change-request.machine.ts';
import { changeRequestKind } from './change-request.kind.ts';
import { stateList } from '../database/state-list.ts';
import type { Handler } from '../jobs/subscription.ts';
import { on } from '../jobs/subscription.ts';
import { act } from '../write/act.ts';

/** Marks requests as conflicting when somebody changed what they would change. */
const markConflicting: Handler = {
  name: 'change-request:mark-conflicting',
  label: 'Compare change requests with changed records',
  async run(ctx, { records }) {
    const { rows } = await ctx.database.read(
      (db) =>
        db.query<{ id: string }>(
          `SELECT request.id FROM change_request AS request
           JOIN employee ON employee.agency_id = request.agency_id AND employee.id = request.employee_id
           WHERE request.agency_id = $1 AND employee.candidate_id = ANY($2::uuid[])
             AND request.section = 'PERSONAL_INFORMATION'
             AND request.status IN (${stateList(changeRequestMachine, 'REQUESTED', 'CONFLICTING')})`,
          [ctx.agency.id, records.map(({ id }) => id)],
        ),
      'primary',
    );
    if (rows.length === 0) return;
    // Those that do not conflict are refused, which is what is wanted.
    await act(ctx, changeRequestKind, { action: 'markConflicting', targets: rows, input: {} });
  },
};

export const changeRequestSubscribers = [
  on('candidate', 'updated', markConflicting),
  on('candidate', 'undone', markConflicting),
];
