import type { IsoDate } from '../kernel/dates.ts';
import type { States } from '../kernel/machine.ts';
import { stateLabels } from '../kernel/labels.ts';

export const taskStates = {
  OPEN: { label: 'Open', tone: 'info' },
  DONE: { label: 'Done', tone: 'success' },
  CANCELLED: { label: 'Canceled', tone: 'neutral' },
} as const satisfies States;

/** Whether a task still has to be done. */
export type TaskStatus = keyof typeof taskStates;
export const taskStatusLabels = stateLabels(taskStates);

/** Something that one person has to do by a date, mostly about a record. */
export interface TaskRecord {
  id: string;
  /** Its title. */
  label: string;
  status: TaskStatus;
  /** The last day to do it on; `null` when there is no hurry. */
  dueOn: IsoDate | null;
  /** The office day on which its owner is reminded; `null` for never. */
  remindOn: IsoDate | null;
  /** The day it was last reminded of. */
  remindedOn: IsoDate | null;
}
