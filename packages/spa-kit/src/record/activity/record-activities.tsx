import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Shortcut } from '@stint/ui/kbd/shortcut.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useRecordChanges } from '../../live/use-record-changes.ts';
import { ActivityCard } from './activity-card.tsx';
import { useLogActivity } from './activity-entry.tsx';
import { ActivityParts } from './activity-fragments.ts';
import type { CurrentRecord } from '../current/current-record.tsx';
import classes from './activity.module.css';

export const PinnedActivitiesDocument = graphql(`
  query PinnedActivities($subjectId: ID!) {
    activities(filter: { subjectId: $subjectId, pinned: true }, first: 20) {
      nodes {
        ...ActivityParts
      }
    }
  }
`);

/** What is pinned to a record, and the way to record more: the button, or N from anywhere on the screen. */
export default function RecordActivities({ subject }: { subject: CurrentRecord }) {
  const log = useLogActivity();
  const { data, refetch } = useQuery(PinnedActivitiesDocument, {
    variables: { subjectId: subject.id },
  });
  useRecordChanges(['Activity'], () => void refetch());
  const pinned = readFragment(ActivityParts, data?.activities.nodes ?? []);
  return (
    <section className={classes.section} aria-label={`Activities of ${subject.label}`}>
      {pinned.map((activity) => (
        <ActivityCard key={activity.id} activity={activity} />
      ))}
      {log && (
        <div>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<Shortcut keys={['N']} />}
            onClick={() => log(subject)}
          >
            Log activity
          </Button>
        </div>
      )}
    </section>
  );
}
