import type { States } from '@stint/domain/kernel/machine.ts';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import { toneOf } from './tone.ts';

type StateBadgeProps<Declared extends States> = {
  /** The noun's declared states: `assignmentStates`. */
  states: Declared;
  state: keyof Declared & string;
  /** What they are called in the language of the page; the domain's labels when left out. */
  labels?: Readonly<Record<keyof Declared & string, string>>;
};

/** A record's status. */
export function StateBadge<Declared extends States>({
  states,
  state,
  labels,
}: StateBadgeProps<Declared>) {
  const { label, tone } = states[state]!;
  return <StatusBadge tone={toneOf(tone)} label={labels?.[state] ?? label} />;
}
