import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { DueText } from '@stint/spa-kit/record/task/due-text.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import type { TaskRowFragment } from '../../gql/graphql.ts';

type TaskFactsProps = { task: TaskRowFragment; notes: string | null; createdAt: string };

/** What there is to know about a task. */
export function TaskFacts({ task, notes, createdAt }: TaskFactsProps) {
  const { subject, owner, remindOn, remindedOn, outcome } = task;
  return (
    <Facts
      facts={[
        {
          label: 'About',
          value: subject && <RecordLink id={subject.id}>{subject.label}</RecordLink>,
        },
        { label: 'Owner', value: owner.displayName },
        { label: 'Due', value: <DueText task={task} /> },
        { label: 'Reminder', value: <DateText date={remindOn} /> },
        { label: 'Reminded', value: <DateText date={remindedOn} /> },
        { label: 'Notes', value: notes },
        { label: 'Outcome', value: outcome },
        { label: 'Created', value: <InstantText instant={createdAt} /> },
      ]}
    />
  );
}
