import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import { shiftOfferMachine } from '@stint/domain/shift-offer/shift-offer.machine.ts';
import type { ShiftOfferStatus } from '@stint/domain/shift-offer/shift-offer.ts';
import { bookedInOrder, bookedShifts, type WantedTime } from './booked-shifts.facts.ts';
import { lapseOffers } from './lapse-offers.ts';
import { shiftColumns, storedShift } from './shift-columns.ts';
import { shiftLabel, type ShiftReader } from './shift-label.ts';
import { ShiftOfferEntity } from './shift-offer.entity.ts';
import { ShiftEntity } from './shift.entity.ts';
import { workedOn } from './shift.kind.ts';
import { changeRows } from '../history/change-rows.ts';
import { recordKind } from '../write/record-kind.ts';

/** An offer is accepted by the first, declined, or withdrawn; the shift is held, so that there is one first. */
export const shiftOfferKind = recordKind({
  type: 'ShiftOffer',
  entity: ShiftOfferEntity,
  machine: shiftOfferMachine,
  permission: 'shift:write',
  state: 'status',
  holds: ['employee', 'assignment', 'shift'],
  facts: {
    needs: [
      'status',
      'shiftId',
      'assignmentId',
      'employeeId',
      'offered.id',
      ...shiftColumns.map((column) => `offered.${column}` as const),
      'work.status',
      'work.startDate',
      'work.endDate',
      'work.worker.firstName',
      'work.worker.lastName',
    ],
    load: (connection, ctx, rows) => bookedShifts(connection, ctx, rows.map(wantedTime)),
    loadForDecision: (connection, ctx, rows) =>
      bookedInOrder(connection, ctx, rows.map(wantedTime)),
    of: (row: ShiftOfferEntity, ctx, others) => ({
      offer: {
        id: row.id,
        label: labelOf(ctx, row),
        status: row.status as ShiftOfferStatus,
        shiftId: row.shiftId,
        assignmentId: row.assignmentId,
      },
      shift: { ...storedShift(row.offered!), label: shiftLabel(ctx, row.offered!) },
      assignment: {
        status: row.work!.status as AssignmentStatus,
        startDate: row.work!.startDate,
        endDate: row.work!.endDate,
      },
      others: others ?? [],
      now: ctx.now,
    }),
  },
  label: ({ offer }) => offer!.label,
  set: ({ decision: { to } }, { now }) => (to === 'LAPSED' ? {} : { answeredAt: now }),
  applyEffects: async (tx, ctx, decided) => {
    const accepted = decided.filter(({ decision }) => decision.to === 'ACCEPTED');
    const changes = accepted.map(({ row: { shiftId: id, assignmentId, employeeId } }) => ({
      id,
      set: { status: 'SCHEDULED', ...workedOn({ id: assignmentId, employeeId }) },
      action: 'accept',
    }));
    return [
      ...(await changeRows(tx, ctx, ShiftEntity, changes)),
      ...(await lapseOffers(tx, ctx, {
        shiftIds: accepted.map(({ row }) => row.shiftId),
        except: accepted.map(({ row }) => row.id),
      })),
    ];
  },
});

function wantedTime({ id, shiftId, employeeId, offered }: ShiftOfferEntity): WantedTime {
  const { startsAt, endsAt, timeZone } = offered!;
  return { key: id, shiftId, employeeId, startsAt, endsAt, timeZone };
}

function labelOf(reader: ShiftReader, { offered, work }: ShiftOfferEntity): string {
  const { firstName, lastName } = work!.worker!;
  return shiftLabel(reader, offered!, `${firstName} ${lastName}`);
}
