import { daysBetween } from '@stint/domain/kernel/dates.ts';
import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import { copiedWeek } from '@stint/domain/shift/copy-week.ts';
import type { ShiftRecord } from '@stint/domain/shift/shift.ts';
import { ID } from 'type-graphql';
import { decideNewShifts, newShiftOutcome, newShiftRow } from './new-shifts.plan.ts';
import { plannableAssignments } from './plannable-assignments.facts.ts';
import { shiftColumns, storedShift } from './shift-columns.ts';
import { ShiftEntity } from './shift.entity.ts';
import { type AgencyConnection, selection } from '../database/select-rows.ts';
import { tableOf } from '../database/table.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { businessDate, largestBulk, recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { createRows } from '../history/change-rows.ts';
import { factRows } from '../write/fact-rows.ts';
import { bulkCommand } from '../write/planned-command.ts';
import { type NamedTarget, unseenTargets } from '../write/targets.ts';

const { type, schema } = checkedInput('CopyWeekInput', {
  description: 'Which week is planned as which other one; of all shifts, or of these.',
  access: 'shift:write',
  fields: {
    from: field(DateScalar, businessDate, 'The first day of the week that is copied.'),
    to: field(DateScalar, businessDate, 'The first day of the other, whole weeks away.'),
    clientId: field(ID, recordId('Client').nullish()),
    locationId: field(ID, recordId('Location').nullish()),
    assignmentId: field(ID, recordId('Assignment').nullish()),
  },
});

const wholeWeeks = schema.refine(({ from, to }) => from !== to && daysBetween(from, to) % 7 === 0, {
  path: ['to'],
  error: problemText('NOT_WHOLE_WEEKS', {}),
});

/**
 * Plans the shifts of a week again in another, at the same times by the clock at each place (T-1). Each is made or
 * refused by itself; copying again adds nothing.
 */
export const copyWeek = bulkCommand({
  name: 'copyWeek',
  description:
    'Plans the shifts of a week again in another, each by itself. There is an outcome for each new shift, under its assignment.',
  permission: 'shift:write',
  input: { type, schema: wholeWeeks },
  async plan(connection, ctx, given, { hold }) {
    const refusals = await unknownTargets(connection, ctx, targetsOf(given));
    if (refusals.length > 0) return { refusals };
    const copies = copiedWeek(await shiftsOfBothWeeks(connection, given), given);
    if (copies.length > largestBulk) {
      return { refusals: [refuse('TOO_MANY_SHIFTS', { most: largestBulk }, { field: 'from' })] };
    }
    const ids = [...new Set(copies.map(({ assignmentId }) => assignmentId))];
    const assignments = await plannableAssignments(connection, ids, { hold });
    const decided = await decideNewShifts(
      connection,
      ctx,
      copies.map(({ assignmentId, ...times }) => {
        return { assignment: assignments.get(assignmentId)!, times };
      }),
    );
    const rows = decided.filter((each) => each.refusals.length === 0).map(newShiftRow);
    return {
      outcomes: decided.map((each) => newShiftOutcome(ctx, each)),
      write: (tx) => createRows<ShiftEntity>(tx, ctx, ShiftEntity, rows),
    };
  },
});

interface Given {
  from: string;
  to: string;
  clientId?: string | null | undefined;
  locationId?: string | null | undefined;
  assignmentId?: string | null | undefined;
}

/** A week of nobody's shifts looks like one without any, so what it is of has to be there. */
async function unknownTargets(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  targets: readonly NamedTarget[],
): Promise<Refusal[]> {
  const refusals = await unseenTargets(connection, ctx, targets);
  for (const { type: kind, id, field: name } of refusals.length > 0 ? [] : targets) {
    const found = await factRows(connection, kind, [], [id]);
    if (found.size === 0) refusals.push(notFound(kind, name));
  }
  return refusals;
}

function targetsOf({ clientId, locationId, assignmentId }: Given): NamedTarget[] {
  const named = [
    { type: 'Client', field: 'clientId', id: clientId },
    { type: 'Location', field: 'locationId', id: locationId },
    { type: 'Assignment', field: 'assignmentId', id: assignmentId },
  ] as const;
  return named.flatMap(({ id, ...target }) => (id == null ? [] : [{ ...target, id }]));
}

async function shiftsOfBothWeeks(
  { db, agencyId }: AgencyConnection,
  { from, to, clientId = null, locationId = null, assignmentId = null }: Given,
): Promise<ShiftRecord[]> {
  const table = tableOf(ShiftEntity);
  const columns = (['id', ...shiftColumns] as const).map((name) => table.column(name));
  const { rows } = await db.query<ShiftEntity>(
    `SELECT ${selection(columns)} FROM shift
     WHERE agency_id = $1 AND assignment_id IS NOT NULL
       AND (${within('$2')} OR ${within('$3')})
       AND ($4::uuid IS NULL OR client_id = $4) AND ($5::uuid IS NULL OR location_id = $5)
       AND ($6::uuid IS NULL OR assignment_id = $6)
     ORDER BY starts_at, id`,
    [agencyId, from, to, clientId, locationId, assignmentId],
  );
  return rows.map((row) => ({ ...storedShift(row), label: row.id }));
}

/** The index is on the beginning, which is a day away from the local date at most. */
function within(firstDay: string): string {
  return `(work_date BETWEEN ${firstDay}::date AND ${firstDay}::date + 6
    AND starts_at > ${firstDay}::date - interval '1 day'
    AND starts_at < ${firstDay}::date + interval '8 days')`;
}
