import { decide } from '@stint/domain/kernel/decide.ts';
import { plannedTime } from '@stint/domain/shift/planned-time.ts';
import { shiftMachine } from '@stint/domain/shift/shift.machine.ts';
import { ID, Int } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { timeColumns } from './shift-columns.ts';
import { shiftLabel } from './shift-label.ts';
import { timeFields } from './shift-times.input.ts';
import { ShiftEntity } from './shift.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { BulkDone, notFound } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { parseInput, recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';
import { unseenTargets } from '../write/targets.ts';

/** Open shifts of one command at most. */
const MOST = 100;

const count = z
  .number()
  .int()
  .min(1, problemText('CHOOSE_ONE', {}))
  .max(MOST, problemText('TOO_MANY', { most: MOST }));

export const createOpenShiftsInput = checkedInput('CreateOpenShiftsInput', {
  description: 'Shifts that are nobody’s yet, all at the same time.',
  access: 'shift:write',
  fields: {
    jobOrderId: field(ID, recordId('JobOrder'), 'For which people are wanted, at its location.'),
    count: field(Int, count, 'How many people are wanted.'),
    ...timeFields,
  },
});

/** Plans open shifts, which can be offered to people or assigned. */
export async function createOpenShifts(ctx: SignedInContext, input: object) {
  const given = parseInput(createOpenShiftsInput.schema, input);
  if (given instanceof InvalidInput) return given;
  const { jobOrderId: id, count: wanted, workDate, ...plan } = given;
  return runCommand<BulkDone>(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [{ type: 'JobOrder', id, field: 'jobOrderId' }]);
    if (unseen.length > 0) return refused(unseen);
    const found = await placeOf(tx, id);
    if (!found) return refused([notFound('JobOrder', 'jobOrderId')]);
    const { timeZone, ...place } = found;
    const times = plannedTime(plan, workDate, timeZone);
    const { now, permissions } = ctx;
    const nobody = { shift: null, assignment: null, others: [], clockedIn: false, now };
    const request = { facts: nobody, input: { times }, permissions };
    const decision = decide(shiftMachine, 'publish', request);
    if (!decision.allowed) return refused(decision.refusals);
    const { to: status } = decision;
    const rows = Array.from({ length: wanted }, () => {
      return { id: uuid(), jobOrderId: id, ...place, status, ...timeColumns(times) };
    });
    const entries = await createRows<ShiftEntity>(tx, ctx, ShiftEntity, rows);
    const changeSetId = await recordChange(tx, ctx, { command: 'shift:write', entries });
    const label = shiftLabel(ctx, times);
    const outcomes = rows.map((row) => {
      return { recordId: globalId('Shift', row.id), label, done: true, refusals: [], effects: [] };
    });
    return BulkDone.of(outcomes, changeSetId);
  });
}

/** Where the work of a job order is; the office's clock where it has no location. */
async function placeOf({ db, agencyId }: AgencyConnection, jobOrderId: string) {
  const { rows } = await db.query<{
    clientId: string;
    locationId: string | null;
    timeZone: string;
  }>(
    `SELECT job_order.client_id AS "clientId", location_id AS "locationId",
       coalesce(location.time_zone, agency.time_zone) AS "timeZone"
     FROM job_order
     JOIN agency ON agency.id = $1
     LEFT JOIN location ON location.agency_id = $1 AND location.id = location_id
     WHERE job_order.agency_id = $1 AND job_order.id = $2
     FOR KEY SHARE OF job_order`,
    [agencyId, jobOrderId],
  );
  return rows[0];
}
