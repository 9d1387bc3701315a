import type { IsoDate } from '../kernel/dates.ts';
import type { States } from '../kernel/machine.ts';
import { stateLabels } from '../kernel/labels.ts';

export const placementStates = {
  PENDING: { label: 'Pending', tone: 'warning' },
  COMPLETED: { label: 'Completed', tone: 'success', final: true },
  CANCELLED: { label: 'Canceled', tone: 'danger' },
} as const satisfies States;

/** `PENDING` while it is the candidate's first and waits in Hiring Management. */
export type PlacementStatus = keyof typeof placementStates;
export const placementStatusLabels = stateLabels(placementStates);

/** Something that must still happen before the start: background check, references (W-1). */
export interface PlacementCondition {
  label: string;
  /** Who sees to it, by name. */
  owner: string | null;
  dueDate: IsoDate | null;
  met: boolean;
}
