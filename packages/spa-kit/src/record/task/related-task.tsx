import { taskStates } from '@stint/domain/task/task.ts';
import type { RelatedTaskFragment } from '../../gql/graphql.ts';
import { RecordLink } from '../address/record-link.tsx';
import type { RelatedRecord } from '../view/related-records.tsx';
import { StateBadge } from '../view/state-badge.tsx';
import { DueText } from './due-text.tsx';
import { TaskTick } from './task-tick.tsx';

/** A task beside the record that it is about. */
export function relatedTask(task: RelatedTaskFragment): RelatedRecord {
  const { id, title, status, dueOn, owner, outcome } = task;
  return {
    id,
    before: <TaskTick task={task} />,
    title: <RecordLink id={id}>{title}</RecordLink>,
    detail: (
      <>
        {owner.displayName}
        {dueOn !== null && ' · '}
        {dueOn !== null && <DueText task={task} />}
        {outcome !== null && ` · ${outcome}`}
      </>
    ),
    badge: <StateBadge states={taskStates} state={status} />,
  };
}
