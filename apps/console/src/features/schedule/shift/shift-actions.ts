import type { BulkActions } from '@stint/spa-kit/record/actions/bulk-words.ts';

/** What is read about the actions of shifts. */
export const shiftActions: BulkActions<'Shifts'> = {
  noun: 'Shifts',
  called: 'shift',
  words: {
    cancel: {
      willHappen: 'Will be canceled',
      done: (shifts) => `${shifts} canceled.`,
      danger: true,
    },
    release: {
      label: 'Make open',
      willHappen: 'Will be unassigned',
      confirm: (shifts) => `Make ${shifts} open`,
      done: (shifts) => `${shifts} made open.`,
    },
    recordNoShow: {
      label: 'Record no-show',
      willHappen: 'Will be recorded as a no-show',
      confirm: () => 'Record no-show',
      done: () => 'No-show recorded.',
    },
    reinstate: {
      willHappen: 'Will be as it was before',
      done: (shifts) => `${shifts} reinstated.`,
    },
  },
};

/** What is read about the actions of offers that the agency takes. */
export const shiftOfferActions: BulkActions<'ShiftOffers'> = {
  noun: 'ShiftOffers',
  called: 'offer',
  words: {
    accept: {},
    decline: {},
    withdraw: { willHappen: 'Will no longer be offered', done: (offers) => `${offers} withdrawn.` },
  },
};
