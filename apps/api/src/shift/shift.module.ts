import { ShiftOfferEntity } from './shift-offer.entity.ts';
import { shiftOffers } from './shift-offer.queries.ts';
import { ShiftOffer } from './shift-offer.type.ts';
import { ShiftEntity } from './shift.entity.ts';
import { shifts } from './shift.queries.ts';
import { Shift } from './shift.type.ts';
import { assignShifts } from './assign-shifts.commands.ts';
import { buildSchedule } from './build-schedule.commands.ts';
import { copyWeek } from './copy-week.commands.ts';
import { offerSubscribers } from './offer-mails.ts';
import { offerShifts } from './offer-shifts.commands.ts';
import { scheduleBuilding, shiftCompletion } from './schedule.jobs.ts';
import { scheduleSubscribers } from './schedule.subscribers.ts';
import { reassignShift } from './reassign-shift.commands.ts';
import { shiftMutations } from './shift.mutations.ts';
import { shiftKind } from './shift.kind.ts';
import { shiftOfferKind } from './shift-offer.kind.ts';
import { ShiftsOfWeekResolver } from './shifts-of-week.resolver.ts';
import { noOverlapAfterUndo } from './undone-shifts.followers.ts';
import { actionResolver } from '../write/action-resolver.ts';
import { bulkCommandResolver } from '../write/planned-command.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Shifts and the offers of open ones, as the application is put together from them. */
export const shiftModule: NounModule = {
  entities: [ShiftEntity, ShiftOfferEntity],
  records: [
    { type: Shift, list: shifts, commands: { mutations: shiftMutations } },
    { type: ShiftOffer, list: shiftOffers },
  ],
  resolvers: [
    ShiftsOfWeekResolver,
    actionResolver(shiftKind, {
      plural: 'Shifts',
      actions: ['cancel', 'release', 'recordNoShow', 'reinstate'],
    }),
    actionResolver(shiftOfferKind, {
      plural: 'ShiftOffers',
      actions: ['accept', 'decline', 'withdraw'],
    }),
    bulkCommandResolver('ShiftPlanning', [
      assignShifts,
      reassignShift,
      offerShifts,
      copyWeek,
      buildSchedule,
    ]),
  ],
  subscribers: [...scheduleSubscribers, ...offerSubscribers],
  followers: [noOverlapAfterUndo],
  schedules: [scheduleBuilding, shiftCompletion],
};
