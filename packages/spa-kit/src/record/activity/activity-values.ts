import { activityKindLabels, type ActivityKind } from '@stint/domain/activity/activity.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { instantAt, wallClock } from '@stint/ui/dates/wall-clock.ts';
import type { ActivityPartsFragment, LogActivityInput } from '../../gql/graphql.ts';

/** An activity as its form holds it. */
export type ActivityValues = {
  kind: ActivityKind;
  body: string;
  /** By the clock of the office: `2026-11-21T14:05`. */
  occurredAt: string;
  pinned: boolean;
  private: boolean;
  mentionIds: string[];
};

export const kindChoices = valuesOf(activityKindLabels).map((value) => ({
  value,
  label: activityKindLabels[value],
}));

/** An empty form: a call of this moment. */
export const newActivity = (now: Date, zone: string): ActivityValues => ({
  kind: 'CALL',
  body: '',
  occurredAt: wallClock(now.toISOString(), zone),
  pinned: false,
  private: false,
  mentionIds: [],
});

export const activityValues = (activity: ActivityPartsFragment, zone: string): ActivityValues => ({
  kind: activity.kind,
  body: activity.body,
  occurredAt: wallClock(activity.occurredAt, zone),
  pinned: activity.pinned,
  private: activity.private,
  mentionIds: activity.mentions.map(({ id }) => id),
});

/** What was entered, as the API takes it. A private activity mentions nobody. */
export function activityInput(
  { occurredAt, mentionIds, ...values }: ActivityValues,
  zone: string,
): Omit<LogActivityInput, 'subjectId'> {
  return {
    ...values,
    occurredAt: instantAt(occurredAt, zone),
    mentionIds: values.private ? [] : mentionIds,
  };
}
