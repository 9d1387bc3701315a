import { defineMachine, type ActionOf } from '../kernel/machine.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { isBlank } from '../kernel/typed-text.ts';
import { jobOrderStates, type JobOrderRecord } from './job-order.ts';

export interface JobOrderFacts {
  /** `null` while it is being entered. */
  order: JobOrderRecord | null;
  /** Of this order; they are settled before it is canceled. */
  pendingPlacements: readonly { id: string; label: string }[];
  /** Whether the viewer is the contact who ordered. */
  orderedByViewer: boolean;
}

export interface JobOrderInput {
  /** Declining: what the client will read. */
  remarks?: string | null;
}

/** A client's demand. It fills and reopens by itself as openings are taken and given back (P-6). */
export const jobOrderMachine = defineMachine<JobOrderFacts, JobOrderInput>()({
  noun: 'job order',
  states: jobOrderStates,
  stateOf: ({ order }) => order?.status ?? null,
  actions: {
    create: { label: 'New job order', from: 'nothing', to: 'OPEN', permission: 'job-order:write' },
    submit: {
      label: 'Submit job order',
      from: 'nothing',
      to: 'NEEDS_REVIEW',
      permission: 'job-order:submit',
    },
    open: {
      label: 'Open',
      from: ['NEEDS_REVIEW'],
      to: 'OPEN',
      permission: 'job-order:review',
    },
    decline: {
      label: 'Decline',
      from: ['NEEDS_REVIEW'],
      to: 'DECLINED',
      permission: 'job-order:review',
      inputGuards: [mustHaveRemarks],
      asks: [
        {
          field: 'remarks',
          label: 'Remarks for the client',
          kind: 'text',
          lines: 2,
          required: true,
        },
      ],
    },
    resubmit: {
      label: 'Submit again',
      from: ['DECLINED'],
      to: 'NEEDS_REVIEW',
      permission: 'job-order:submit',
      guards: [mustBeOwnOrder],
    },
    hold: { label: 'Put on hold', from: ['OPEN'], to: 'ON_HOLD', permission: 'job-order:write' },
    resume: { label: 'Resume', from: ['ON_HOLD'], to: 'OPEN', permission: 'job-order:write' },
    fill: { label: 'Last opening is taken', from: ['OPEN'], to: 'FILLED', system: true },
    giveBack: { label: 'Opening is given back', from: ['FILLED'], to: 'OPEN', system: true },
    close: {
      label: 'Close',
      from: ['OPEN', 'ON_HOLD', 'FILLED'],
      to: 'CLOSED',
      permission: 'job-order:write',
    },
    cancel: {
      label: 'Cancel',
      from: ['OPEN', 'ON_HOLD', 'FILLED'],
      to: 'CANCELLED',
      permission: 'job-order:write',
      guards: [mustHaveNoPendingPlacements],
    },
    reopen: {
      label: 'Reopen',
      from: ['CLOSED', 'CANCELLED'],
      to: {
        among: ['OPEN', 'FILLED'],
        choose: ({ order }) => (order!.openings > 0 ? 'OPEN' : 'FILLED'),
      },
      permission: 'job-order:write',
    },
  },
});

export type JobOrderAction = ActionOf<typeof jobOrderMachine>;

function mustHaveRemarks(_: JobOrderFacts, { remarks }: JobOrderInput): GuardAnswer {
  if (!isBlank(remarks ?? '')) return undefined;
  return refuse('REMARKS_REQUIRED', {}, { field: 'remarks' });
}

/** Colleagues may see a declined order (S-8); it is asked for again by who asked for it. */
function mustBeOwnOrder({ orderedByViewer }: JobOrderFacts): GuardAnswer {
  if (orderedByViewer) return undefined;
  return refuse('NOT_YOUR_ORDER', {});
}

function mustHaveNoPendingPlacements({ pendingPlacements }: JobOrderFacts): GuardAnswer {
  if (pendingPlacements.length === 0) return undefined;
  const blocking = pendingPlacements.map(({ id, label }) => ({ kind: 'placement', id, label }));
  return refuse('PENDING_PLACEMENTS', {}, { blocking });
}
