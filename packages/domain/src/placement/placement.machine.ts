import { mustBePlaceable } from '../candidate/must-be-placeable.ts';
import { orderMustBeOpen } from '../job-order/order-must-be-open.ts';
import { defineMachine } from '../kernel/machine.ts';
import { reasonAsk, mustGiveReason } from '../kernel/must-give-reason.ts';
import {
  cancellingEffects,
  completingEffects,
  placedStatus,
  placingEffects,
  type PlacementEffect,
} from './placement-effect.ts';
import type { PlacementFacts, PlacementInput } from './placement-facts.ts';
import { placementStates } from './placement.ts';
import {
  mustBeFirstPlacement,
  orderMustHaveOpening,
  submissionMustBePlaceable,
} from './placing-guards.ts';
import { termsGuards } from './terms-guards.ts';

const placeable = [
  orderMustBeOpen,
  orderMustHaveOpening,
  mustBePlaceable,
  submissionMustBePlaceable,
];

/** The agreement that a candidate fills one opening ("How to Utilize Back Office Assignments"). */
export const placementMachine = defineMachine<PlacementFacts, PlacementInput, PlacementEffect>()({
  noun: 'placement',
  states: placementStates,
  stateOf: ({ placement }) => placement?.status ?? null,
  actions: {
    place: {
      label: 'Place candidate',
      from: 'nothing',
      to: { among: ['PENDING', 'COMPLETED'], choose: placedStatus },
      permission: 'placement:place',
      guards: placeable,
      inputGuards: termsGuards,
      effects: placingEffects,
    },
    complete: {
      label: 'Candidate is hired',
      from: ['PENDING'],
      to: 'COMPLETED',
      system: true,
      effects: completingEffects,
    },
    cancel: {
      label: 'Cancel placement',
      from: ['PENDING'],
      to: 'CANCELLED',
      permission: ['placement:cancel', 'hiring:cancel-placements'],
      guards: [mustBeFirstPlacement],
      inputGuards: [mustGiveReason],
      effects: cancellingEffects,
      asks: [reasonAsk],
    },
    activate: {
      label: 'Activate placement',
      from: ['CANCELLED'],
      to: { among: ['PENDING', 'COMPLETED'], choose: placedStatus },
      permission: 'placement:activate',
      guards: placeable,
      inputGuards: termsGuards,
      effects: placingEffects,
    },
  },
});
