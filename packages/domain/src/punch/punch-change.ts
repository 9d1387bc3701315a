import type { Labels } from '../kernel/labels.ts';
import type { PunchCorrection } from './punch.ts';

/** What a correction does. */
export type PunchChange = PunchCorrection['change'];

export const punchChangeLabels = {
  ADD: 'Added',
  MOVE: 'Changed',
  REMOVE: 'Removed',
} as const satisfies Labels<PunchChange>;
