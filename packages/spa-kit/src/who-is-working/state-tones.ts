import type { WorkingState } from '@stint/domain/who-is-working/working-state.ts';
import type { Tone } from '@stint/ui/status-badge/tone.ts';

/** What a state on the board means for whoever looks. */
export const stateTones: Readonly<Record<WorkingState, Tone>> = {
  NOT_YET_IN: 'neutral',
  LATE: 'attention',
  IN: 'good',
  ON_BREAK: 'info',
  OUT: 'neutral',
  ABSENT: 'bad',
  WITHOUT_SHIFT: 'attention',
};
