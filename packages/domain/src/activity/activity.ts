import type { Labels } from '../kernel/labels.ts';

/** What kind of conversation or remark an activity records. */
export const activityKindLabels = {
  NOTE: 'Note',
  CALL: 'Call',
  EMAIL: 'Email',
  MEETING: 'Meeting',
} as const satisfies Labels<string>;

export type ActivityKind = keyof typeof activityKindLabels;

/** What somebody did who recorded such an activity: the action's name on a timeline, and its verb in a sentence. */
export const activityVerbs: Readonly<Record<ActivityKind, { action: string; verb: string }>> = {
  NOTE: { action: 'noted', verb: 'noted' },
  CALL: { action: 'called', verb: 'called' },
  EMAIL: { action: 'emailed', verb: 'emailed' },
  MEETING: { action: 'met', verb: 'met' },
};

/** The longest text of an activity, in characters. */
export const LONGEST_ACTIVITY = 10_000;
