import { ShiftOfferEntity } from './shift-offer.entity.ts';
import { shiftOffers } from './shift-offer.queries.ts';
import { ShiftOffer } from './shift-offer.type.ts';
import { ShiftEntity } from './shift.entity.ts';
import { shifts } from './shift.queries.ts';
import { Shift } from './shift.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Shifts and the offers of open ones, as the application is put together from them. */
export const shiftModule: NounModule = {
  entities: [ShiftEntity, ShiftOfferEntity],
  records: [
    { type: Shift, list: shifts },
    { type: ShiftOffer, list: shiftOffers },
  ],
};
