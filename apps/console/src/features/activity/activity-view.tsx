import { activityKindLabels } from '@stint/domain/activity/activity.ts';
import { ActivityCard } from '@stint/spa-kit/record/activity/activity-card.tsx';
import { ActivityDocument } from '@stint/spa-kit/record/activity/activity-form.tsx';
import { ActivityParts } from '@stint/spa-kit/record/activity/activity-fragments.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { readFragment } from '@stint/spa-kit/gql/fragment-masking.ts';

type ActivityViewProps = { id: string; address: RecordAddress };

/** One activity, with the way to the record that it is about. */
export default function ActivityView({ id, address }: ActivityViewProps) {
  const query = useRecord(ActivityDocument, id, ['Activity']);
  const activity = readFragment(ActivityParts, query.data?.activity);
  const record: FramedRecord | null = activity
    ? {
        title: `${activityKindLabels[activity.kind]}: ${activity.subject.label}`,
        subtitle: (
          <>
            About <RecordLink id={activity.subject.id}>{activity.subject.label}</RecordLink>
          </>
        ),
        children: <ActivityCard activity={activity} />,
      }
    : null;
  return <RecordFrame address={address} record={record} query={query} noun="activity" />;
}
