import type { States } from '../kernel/machine.ts';
import { stateLabels } from '../kernel/labels.ts';

export const employeeStates = {
  ACTIVE: { label: 'Active', tone: 'success' },
  TERMINATED: { label: 'Terminated', tone: 'neutral' },
} as const satisfies States;

/** Whether a person is employed by the agency now. */
export type EmployeeStatus = keyof typeof employeeStates;
export const employeeStatusLabels = stateLabels(employeeStates);
