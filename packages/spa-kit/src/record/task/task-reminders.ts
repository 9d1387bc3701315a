import { useApolloClient } from '@apollo/client/react';
import { isReminderOf } from '@stint/domain/task/due.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { ChangedTaskQuery } from '../../gql/graphql.ts';
import { useRecordChanges } from '../../live/use-record-changes.ts';
import { useViewer } from '../../session/viewer.ts';
import { useRecordPlaces } from '../address/record-places.ts';

export const ChangedTaskDocument = graphql(`
  query ChangedTask($id: ID!) {
    task(id: $id) {
      id
      title
      status
      remindedOn
      owner {
        id
      }
      subject {
        label
      }
    }
  }
`);

type ChangedTask = NonNullable<ChangedTaskQuery['task']>;

/**
 * Tells the viewer of each own task that they are reminded of while the app is open, with a link to it. Shows
 * nothing itself; loaded after the first screen.
 */
export default function TaskReminders(): null {
  const viewer = useViewer();
  const apollo = useApolloClient();
  const router = useRouter();
  const { pathOf } = useRecordPlaces();
  const told = useRef(new Set<string>());

  const tell = (task: ChangedTask) => {
    const path = pathOf(task.id);
    showNotice({
      tone: 'attention',
      message: `Reminder: ${[task.title, task.subject?.label].filter(Boolean).join(' · ')}`,
      ...(path && {
        link: {
          label: 'Open',
          href: router.buildLocation({ to: path }).href,
          onFollow: () => void router.navigate({ to: path }),
        },
      }),
    });
  };
  const look = async (id: string) => {
    const { data } = await apollo.query({
      query: ChangedTaskDocument,
      variables: { id },
      fetchPolicy: 'no-cache',
    });
    const task = data?.task;
    if (!task || task.owner.id !== viewer.account.id || !isReminderOf(task, viewer.today)) return;
    const reminder = `${task.id} ${task.remindedOn}`;
    if (told.current.has(reminder)) return;
    told.current.add(reminder);
    tell(task);
  };
  // A change that cannot be looked at is told by the lists all the same.
  useRecordChanges(['Task'], (changes) => {
    for (const { id } of changes) void look(id).catch(() => {});
  });
  return null;
}
