import { activityKindLabels, type ActivityKind } from '@stint/domain/activity/activity.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import type { ActivityPartsFragment, LogActivityInput } from '../../gql/graphql.ts';

/** An activity as its form holds it. */
export type ActivityValues = {
  kind: ActivityKind;
  body: string;
  /** As `datetime-local` writes it, in the time zone of this device: `2026-11-21T14:05`. */
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
export const newActivity = (now: Date): ActivityValues => ({
  kind: 'CALL',
  body: '',
  occurredAt: localTime(now),
  pinned: false,
  private: false,
  mentionIds: [],
});

export const activityValues = (activity: ActivityPartsFragment): ActivityValues => ({
  kind: activity.kind,
  body: activity.body,
  occurredAt: localTime(new Date(activity.occurredAt)),
  pinned: activity.pinned,
  private: activity.private,
  mentionIds: activity.mentions.map(({ id }) => id),
});

/** What was entered, as the API takes it. A private activity mentions nobody. */
export function activityInput({
  occurredAt,
  mentionIds,
  ...values
}: ActivityValues): Omit<LogActivityInput, 'subjectId'> {
  return {
    ...values,
    occurredAt: new Date(occurredAt).toISOString(),
    mentionIds: values.private ? [] : mentionIds,
  };
}

/** The time on this device's clock, to the minute. */
function localTime(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
