import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import type { StatusUpdateAction } from '@stint/domain/assignment/status-update.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';

const past: Readonly<Record<StatusUpdateAction, string>> = {
  approve: 'approved',
  cancel: 'canceled',
  close: 'closed',
  reactivate: 'reactivated',
};

/** How the dialog and the notice afterwards speak of an action. */
export function messagesFor(action: StatusUpdateAction) {
  const { label } = assignmentMachine.actions[action];
  return {
    label,
    willHappen: `Will be ${past[action]}`,
    confirm: (count: number) => `${label} ${assignments(count)}`,
    done: (count: number) => `${assignments(count)} ${count === 1 ? 'is' : 'are'} ${past[action]}.`,
  };
}

const assignments = (count: number) =>
  `${formatCount(count)} ${count === 1 ? 'assignment' : 'assignments'}`;
