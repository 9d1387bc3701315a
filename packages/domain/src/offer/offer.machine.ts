import { defineMachine, type ActionOf, type States } from '../kernel/machine.ts';
import { reasonAsk, mustGiveReason } from '../kernel/must-give-reason.ts';

export const offerStates = {
  DRAFT: { label: 'Draft', tone: 'neutral' },
  EXTENDED: { label: 'Extended', tone: 'info' },
  ACCEPTED: { label: 'Accepted', tone: 'success', final: true },
  DECLINED: { label: 'Declined', tone: 'danger', final: true },
  WITHDRAWN: { label: 'Withdrawn', tone: 'warning', final: true },
} as const satisfies States;

export type OfferStatus = keyof typeof offerStates;

export interface OfferFacts {
  /** Both sides decide apart; `null` while it is being drafted. */
  offer: { status: OfferStatus; clientApproved: boolean; candidateAccepted: boolean } | null;
}

export interface OfferInput {
  reason?: string | null;
}

/** The terms put to client and candidate before placing (W-1). It is accepted once both agree. */
export const offerMachine = defineMachine<OfferFacts, OfferInput>()({
  noun: 'offer',
  states: offerStates,
  stateOf: ({ offer }) => offer?.status ?? null,
  actions: {
    draft: { label: 'Draft offer', from: 'nothing', to: 'DRAFT', permission: 'offer:write' },
    extend: { label: 'Extend', from: ['DRAFT'], to: 'EXTENDED', permission: 'offer:write' },
    recordClientApproval: {
      label: 'Record client approval',
      from: ['EXTENDED'],
      to: {
        among: ['EXTENDED', 'ACCEPTED'],
        choose: ({ offer }) => (offer!.candidateAccepted ? 'ACCEPTED' : 'EXTENDED'),
      },
      permission: 'offer:write',
    },
    recordCandidateAcceptance: {
      label: 'Record candidate acceptance',
      from: ['EXTENDED'],
      to: {
        among: ['EXTENDED', 'ACCEPTED'],
        choose: ({ offer }) => (offer!.clientApproved ? 'ACCEPTED' : 'EXTENDED'),
      },
      permission: 'offer:write',
    },
    decline: {
      label: 'Record decline',
      from: ['EXTENDED'],
      to: 'DECLINED',
      permission: 'offer:write',
      inputGuards: [mustGiveReason],
      asks: [reasonAsk],
    },
    withdraw: {
      label: 'Withdraw',
      from: ['DRAFT', 'EXTENDED'],
      to: 'WITHDRAWN',
      permission: 'offer:write',
      inputGuards: [mustGiveReason],
      asks: [reasonAsk],
    },
  },
});

export type OfferAction = ActionOf<typeof offerMachine>;
