import type { States } from '@stint/domain/kernel/machine.ts';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import { toneOf } from './tone.ts';

type StateBadgeProps<Declared extends States> = {
  /** The noun's declared states: `assignmentStates`. */
  states: Declared;
  state: keyof Declared & string;
};

/** A record's status with the domain's label. */
export function StateBadge<Declared extends States>({ states, state }: StateBadgeProps<Declared>) {
  const { label, tone } = states[state]!;
  return <StatusBadge tone={toneOf(tone)} label={label} />;
}
