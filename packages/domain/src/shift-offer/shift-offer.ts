import type { States } from '../kernel/machine.ts';
import { stateLabels } from '../kernel/labels.ts';

export const shiftOfferStates = {
  OFFERED: { label: 'Offered', tone: 'info' },
  ACCEPTED: { label: 'Accepted', tone: 'success' },
  DECLINED: { label: 'Declined', tone: 'neutral' },
  LAPSED: { label: 'No longer available', tone: 'neutral', final: true },
} as const satisfies States;

export type ShiftOfferStatus = keyof typeof shiftOfferStates;
export const shiftOfferStatusLabels = stateLabels(shiftOfferStates);

/** An open shift that is offered to one person, who would work it on this assignment. */
export interface ShiftOfferRecord {
  id: string;
  label: string;
  status: ShiftOfferStatus;
  shiftId: string;
  assignmentId: string;
}
