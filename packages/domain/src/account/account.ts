import type { States } from '../kernel/machine.ts';
import { stateLabels } from '../kernel/labels.ts';

export const accountStates = {
  FIRST_LOGIN: { label: 'Waiting for first login', tone: 'info' },
  ACTIVE: { label: 'Active', tone: 'success' },
  DEACTIVATED: { label: 'Deactivated', tone: 'neutral' },
} as const satisfies States;

/** Whether and how a person may sign in. */
export type AccountStatus = keyof typeof accountStates;
export const accountStatusLabels = stateLabels(accountStates);
