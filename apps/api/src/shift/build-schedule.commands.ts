import { shiftsMustNotOverlap } from '@stint/domain/shift/shift-rules.ts';
import { ID } from 'type-graphql';
import { bookedShifts } from './booked-shifts.facts.ts';
import { namedAssignments } from './plannable-assignments.facts.ts';
import { type AssignmentPlan, planSchedules } from './schedule.plan.ts';
import { scheduleEntries } from './schedule.commands.ts';
import type { ShiftReader } from './shift-label.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { globalId } from '../graphql/global-id.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { recordIds } from '../graphql/parse-input.ts';
import { type Outcome, refusalOf } from '../graphql/results.ts';
import { bulkCommand } from '../write/planned-command.ts';

/** Assignments of one command at most: some thousand shifts. */
const MOST = 200;

const input = checkedInput('BuildScheduleInput', {
  description: 'Assignments whose weekly schedules become shifts.',
  access: 'shift:write',
  fields: { assignmentIds: field([ID], recordIds('Assignment', MOST)) },
});

/**
 * Plans the shifts of weekly schedules now; every night it happens by itself. Its preview tells which days are left
 * out because the person works elsewhere then.
 */
export const buildSchedule = bulkCommand({
  name: 'buildSchedule',
  description:
    'Makes the shifts of these assignments those of their weekly schedules, as every night. An outcome names the shifts of other assignments for which days are left out.',
  permission: 'shift:write',
  input,
  async plan(connection, ctx, { assignmentIds }, options) {
    const named = { ids: assignmentIds, field: 'assignmentIds' };
    const assignments = await namedAssignments(connection, ctx, named, options);
    if ('refusals' in assignments) return assignments;
    const plans = await planSchedules(connection, ctx, assignments);
    return {
      outcomes: await Promise.all(plans.map((plan) => outcomeOf(connection, ctx, plan))),
      write: (tx) => scheduleEntries(tx, ctx, plans),
    };
  },
});

async function outcomeOf(
  connection: AgencyConnection,
  reader: ShiftReader,
  plan: AssignmentPlan,
): Promise<Outcome> {
  const { assignment, clashing } = plan;
  const { id, employeeId, worker } = assignment;
  const wanted = clashing.map((times, index) => {
    return { ...times, key: String(index), employeeId, shiftId: null };
  });
  const booked = await bookedShifts(connection, reader, wanted);
  const refusals = wanted.flatMap((each) => {
    const others = booked.get(each.key) ?? [];
    return shiftsMustNotOverlap(each, others) ?? [];
  });
  return {
    recordId: globalId('Assignment', id),
    label: worker,
    done: refusals.length === 0,
    refusals: refusals.map(refusalOf),
    effects: [],
  };
}
