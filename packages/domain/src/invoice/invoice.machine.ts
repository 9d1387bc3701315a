import { defineMachine, type States } from '../kernel/machine.ts';
import { reasonAsk, mustGiveReason } from '../kernel/must-give-reason.ts';

export const invoiceStates = {
  CREATED: { label: 'In Deliver Invoices', tone: 'info' },
  DELIVERED: { label: 'In Invoice History', tone: 'success' },
  PARTLY_PAID: { label: 'Partly paid', tone: 'warning' },
  PAID: { label: 'Paid', tone: 'success' },
  REMOVED: { label: 'Removed', tone: 'neutral', final: true },
} as const satisfies States;

export type InvoiceStatus = keyof typeof invoiceStates;

export interface InvoiceFacts {
  /** `null` while it is being created. */
  invoice: { id: string; number: string; status: InvoiceStatus } | null;
}

export interface InvoiceInput {
  /** Removing. */
  reason?: string | null;
  /** A payment: whether nothing is left to pay. */
  paidInFull?: boolean;
}

/** An invoice from Deliver Invoices through Invoice History (M-3 … M-6). */
export const invoiceMachine = defineMachine<InvoiceFacts, InvoiceInput>()({
  noun: 'invoice',
  states: invoiceStates,
  stateOf: ({ invoice }) => invoice?.status ?? null,
  actions: {
    create: { label: 'Create', from: 'nothing', to: 'CREATED', permission: 'invoice:write' },
    deliver: { label: 'Deliver', from: ['CREATED'], to: 'DELIVERED', permission: 'invoice:write' },
    recordPayment: {
      label: 'Record payment',
      from: ['DELIVERED', 'PARTLY_PAID'],
      to: {
        among: ['PARTLY_PAID', 'PAID'],
        choose: (_, { paidInFull }) => (paidInFull ? 'PAID' : 'PARTLY_PAID'),
      },
      permission: 'invoice:write',
    },
    remove: {
      label: 'Remove',
      from: ['CREATED', 'DELIVERED', 'PARTLY_PAID', 'PAID'],
      to: 'REMOVED',
      permission: 'invoice:write',
      inputGuards: [mustGiveReason],
      asks: [reasonAsk],
    },
  },
});
