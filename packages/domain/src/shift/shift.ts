import type { IsoDate } from '../kernel/dates.ts';
import type { TimeSpan } from '../kernel/instants.ts';
import { stateLabels } from '../kernel/labels.ts';
import type { States } from '../kernel/machine.ts';

export const shiftStates = {
  OPEN: { label: 'Open', tone: 'warning' },
  SCHEDULED: { label: 'Scheduled', tone: 'info' },
  WORKED: { label: 'Worked', tone: 'success' },
  LEFT_EARLY: { label: 'Left early', tone: 'warning' },
  NO_SHOW: { label: 'No-show', tone: 'danger' },
  CANCELLED: { label: 'Canceled', tone: 'neutral' },
} as const satisfies States;

export type ShiftStatus = keyof typeof shiftStates;
export const shiftStatusLabels = stateLabels(shiftStates);

/** Where and when somebody is planned to work, whoever it is. */
export interface PlannedTime extends TimeSpan {
  /** Of the location, IANA. */
  timeZone: string;
  /** Planned minutes that are not worked. */
  breakMinutes: number;
}

/** A planned piece of work of an assignment at a location (T-1). */
export interface ShiftRecord extends PlannedTime {
  id: string;
  label: string;
  status: ShiftStatus;
  /** `null` while it is open, and until somebody accepts it. */
  assignmentId: string | null;
  /**
   * For which day of whose weekly schedule it was made. That stays when it is moved, canceled or given to others, so
   * that the day is not planned again; `null` for a single shift.
   */
  plannedFor: ScheduledDay | null;
}

/** A day of an assignment's weekly schedule. */
export interface ScheduledDay {
  assignmentId: string;
  date: IsoDate;
}

/** States in which a person's time is taken. */
const taking: ReadonlySet<ShiftStatus> = new Set(['SCHEDULED', 'WORKED', 'LEFT_EARLY']);

/** Whether a shift takes a person's time, so that no other may overlap it. */
export function takesTime({ status }: Pick<ShiftRecord, 'status'>): boolean {
  return taking.has(status);
}
