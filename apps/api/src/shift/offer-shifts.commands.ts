import { decide } from '@stint/domain/kernel/decide.ts';
import { shiftOfferMachine } from '@stint/domain/shift-offer/shift-offer.machine.ts';
import { isOtherWork } from '@stint/domain/shift/shift-rules.ts';
import { ID } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { currentOffers, offeredShifts } from './offered-shifts.facts.ts';
import { namedAssignments } from './plannable-assignments.facts.ts';
import { shiftLabel } from './shift-label.ts';
import { ShiftOfferEntity } from './shift-offer.entity.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { recordIds } from '../graphql/parse-input.ts';
import { refusalOf } from '../graphql/results.ts';
import { createRows } from '../history/change-rows.ts';
import { bulkCommand } from '../write/planned-command.ts';
import { idsForCommand } from '../write/targets.ts';

/** Of each: so many shifts to so many people are ten thousand offers. */
const MOST = 100;

const input = checkedInput('OfferShiftsInput', {
  description: 'Open shifts, and the people they are offered to.',
  access: 'shift:write',
  fields: {
    shiftIds: field([ID], recordIds('Shift', MOST)),
    assignmentIds: field(
      [ID],
      recordIds('Assignment', MOST),
      'On which the people would work them.',
    ),
  },
});

/** Offers each of these shifts to each of these people; the first who accepts one has it (L-24). */
export const offerShifts = bulkCommand({
  name: 'offerShifts',
  description:
    'Offers open shifts to people with an assignment on the same job order, or of the same work for the same client. There is an outcome for each shift and person, under the assignment.',
  permission: 'shift:write',
  input,
  size: ({ shiftIds, assignmentIds }) => shiftIds.length * assignmentIds.length,
  async plan(connection, ctx, { shiftIds, assignmentIds }, { hold }) {
    const named = { ids: assignmentIds, field: 'assignmentIds' };
    const assignments = await namedAssignments(connection, ctx, named, { hold });
    if ('refusals' in assignments) return assignments;
    const seen = await idsForCommand(connection, ctx, 'Shift', shiftIds);
    const shifts = await offeredShifts(connection, ctx, [...seen], { hold });
    if (shifts.length < shiftIds.length) return { refusals: [notFound('Shift', 'shiftIds')] };
    const offers = await currentOffers(connection, shiftIds);
    const { now, permissions } = ctx;
    const pairs = shifts.flatMap((shift) =>
      assignmentIds.map((id) => {
        const assignment = assignments.get(id)!;
        const facts = {
          offer: offers.get(`${shift.id} ${id}`) ?? null,
          shift,
          assignment,
          isOtherWork: isOtherWork(shift, assignment),
          others: [],
          now,
        };
        const decision = decide(shiftOfferMachine, 'create', { facts, input: {}, permissions });
        return { shift, assignment, refusals: decision.allowed ? [] : decision.refusals };
      }),
    );
    const rows = pairs
      .filter((pair) => pair.refusals.length === 0)
      .map(({ shift, assignment: { id: assignmentId, employeeId } }) => {
        const people = { assignmentId, employeeId: employeeId! };
        return { id: uuid(), shiftId: shift.id, ...people, status: 'OFFERED' };
      });
    return {
      outcomes: pairs.map(({ shift, assignment, refusals: reasons }) => ({
        recordId: globalId('Assignment', assignment.id),
        label: shiftLabel(ctx, shift, assignment.worker),
        done: reasons.length === 0,
        refusals: reasons.map(refusalOf),
        effects: [],
      })),
      write: (tx) => createRows<ShiftOfferEntity>(tx, ctx, ShiftOfferEntity, rows),
    };
  },
});
