import type { EmployeeDataSection } from '../employee-data/employee-data.ts';
import { stateLabels } from '../kernel/labels.ts';
import type { States } from '../kernel/machine.ts';

export const changeRequestStates = {
  REQUESTED: { label: 'Requested', tone: 'info' },
  CONFLICTING: { label: 'Conflicting', tone: 'warning' },
  APPROVED: { label: 'Approved', tone: 'success', final: true },
  REFUSED: { label: 'Refused', tone: 'danger', final: true },
  WITHDRAWN: { label: 'Withdrawn', tone: 'neutral', final: true },
} as const satisfies States;

/** What has become of a change that an employee asks for. */
export type ChangeRequestStatus = keyof typeof changeRequestStates;
export const changeRequestStatusLabels = stateLabels(changeRequestStates);

/** Those in which nobody has decided yet. */
export const waitingStatuses: readonly ChangeRequestStatus[] = ['REQUESTED', 'CONFLICTING'];

/** A change of HR data that an employee asks for (S-7). */
export interface ChangeRequestRecord {
  id: string;
  /** Whose it is. */
  label: string;
  section: EmployeeDataSection;
  status: ChangeRequestStatus;
}
