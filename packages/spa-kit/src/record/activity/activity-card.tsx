import { Text } from '@mantine/core';
import { activityKindLabels } from '@stint/domain/activity/activity.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { IconLock, IconPin } from '@tabler/icons-react';
import type { ActivityPartsFragment } from '../../gql/graphql.ts';
import classes from './activity.module.css';
import { ActivityMenu } from './activity-menu.tsx';

/** An activity: its text, then who, when, for whom. */
export function ActivityCard({ activity }: { activity: ActivityPartsFragment }) {
  const { kind, body, occurredAt, author, mentions, pinned } = activity;
  return (
    <article
      className={classes.card}
      aria-label={`${activityKindLabels[kind]} by ${author.displayName}`}
    >
      <div className={classes.words}>
        <div className={classes.body}>{body}</div>
        <Text component="div" size="xs" c="dimmed" className={classes.about}>
          {pinned && <IconPin size={13} role="img" aria-label="Pinned" />}
          {activity.private && <IconLock size={13} role="img" aria-label="Private" />}
          <span>
            {activityKindLabels[kind]} · {author.displayName} · <InstantText instant={occurredAt} />
            {mentions.length > 0 && ` · for ${mentions.map(nameOf).join(', ')}`}
          </span>
        </Text>
      </div>
      <ActivityMenu activity={activity} />
    </article>
  );
}

const nameOf = ({ displayName }: { displayName: string }) => displayName;
